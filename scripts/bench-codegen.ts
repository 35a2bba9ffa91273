import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { benchCodegen, writeSection } = await import("@org/benchmarks");
const { runMain } = await import("./run-main.ts");

const USAGE = "Usage: pnpm bench:codegen [folder] [--write]";

/** `pnpm bench:codegen [folder] [--write]`: time and memory of the generators, ours beside others'. */
await runMain(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: "boolean", default: false } },
  });
  const [folder, ...more] = positionals;
  if (more.length > 0) throw new Error(`One folder at the most.\n${USAGE}`);
  // pnpm starts scripts in the workspace's root, wherever the person stands.
  const from = process.env["INIT_CWD"] ?? ".";
  const table = await benchCodegen({
    workspaceRoot: WORKSPACE_ROOT,
    folder: folder === undefined ? undefined : resolve(from, folder),
    log: (line) => console.error(line),
  });
  console.log(table);
  const text = `## Generators\n\n${table}`;
  if (values.write)
    await writeSection(join(WORKSPACE_ROOT, "docs/benchmarks.md"), "generators", text);
  return 0;
});
