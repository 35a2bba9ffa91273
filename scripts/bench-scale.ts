import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { benchScale } = await import("@org/benchmarks");
const { runMain } = await import("./run-main.ts");

const USAGE = "Usage: pnpm bench:scale <folder> [--vendors 10,50,150] [--write]";

/** `pnpm bench:scale <folder> [--vendors …] [--write]`: what a workspace of so many vendors costs. */
await runMain(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      vendors: { type: "string", default: "10,50,150" },
      write: { type: "boolean", default: false },
    },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error(USAGE);
  const counts = values.vendors.split(",").map((count) => count.trim());
  const wrong = counts.find((count) => !/^[1-9]\d{0,3}$/.test(count));
  if (wrong !== undefined) throw new Error(`--vendors: "${wrong}" is not from 1 to 9999\n${USAGE}`);
  const { text, holds } = await benchScale({
    workspaceRoot: WORKSPACE_ROOT,
    // pnpm starts scripts in the workspace's root, wherever the person stands.
    folder: resolve(process.env["INIT_CWD"] ?? ".", folder),
    counts: counts.map(Number),
    write: values.write,
    log: (line) => console.error(line),
  });
  console.log(text);
  return holds ? 0 : 1;
});
