import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { benchScale, writeSection } = await import("@org/benchmarks");

const USAGE = "Usage: pnpm bench:scale <folder> [--vendors 10,50,150] [--write]";

/** `pnpm bench:scale <folder> [--vendors …] [--write]`: what a workspace of so many vendors costs. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vendors: { type: "string", default: "10,50,150" },
    write: { type: "boolean", default: false },
  },
});
const [folder] = positionals;
const counts = values.vendors.split(",").map(Number);
if (folder === undefined || counts.some((count) => !Number.isInteger(count) || count < 1)) {
  console.error(USAGE);
  process.exit(1);
}
const { text, holds } = await benchScale({
  workspaceRoot: WORKSPACE_ROOT,
  // pnpm starts scripts in the workspace's root, wherever the person stands.
  folder: resolve(process.env["INIT_CWD"] ?? ".", folder),
  counts,
  log: (line) => console.error(line),
});
console.log(text);
const report = `## Many vendors\n\n${text}`;
if (values.write) await writeSection(join(WORKSPACE_ROOT, "docs/benchmarks.md"), "scale", report);
process.exitCode = holds ? 0 : 1;
