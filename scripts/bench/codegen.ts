import { runMain } from "../command/run-main.ts";
import { userPath } from "../command/user-path.ts";

await runMain({
  usage: "pnpm bench codegen [folder] [--write]",
  summary: "Measures time and memory of the generators, ours beside others'.",
  options: {
    write: { type: "boolean", default: false, help: "put the table into docs/benchmarks.md" },
  },
  words: [0, 1],
  async main({ values: { write }, words: [folder] }) {
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { benchCodegen } = await import("@org/benchmarks");
    const table = await benchCodegen({
      workspaceRoot: WORKSPACE_ROOT,
      folder: folder === undefined ? undefined : userPath(folder),
      write,
      log: console.error,
    });
    console.log(table);
    return 0;
  },
});
