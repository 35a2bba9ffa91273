import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { benchTypes, writeSection } = await import("@org/benchmarks");
const { runMain } = await import("./run-main.ts");

/** `pnpm bench:types [document…] [--write]`: what types cost the compilers, ours beside others'. */
await runMain("Usage: pnpm bench:types [document…] [--write]", async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: "boolean", default: false } },
  });
  // pnpm starts scripts in the workspace's root, wherever the person stands.
  const from = process.env["INIT_CWD"] ?? ".";
  const table = await benchTypes({
    workspaceRoot: WORKSPACE_ROOT,
    documents: positionals.map((document) => resolve(from, document)),
    log: (line) => console.error(line),
  });
  console.log(table);
  const text = `## Types\n\nInstantiations above a program that imports the client and calls nothing.\n\n${table}`;
  if (values.write) await writeSection(join(WORKSPACE_ROOT, "docs/benchmarks.md"), "types", text);
  return 0;
});
