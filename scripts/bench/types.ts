import { runMain } from "../command/run-main.ts";
import { userPath } from "../command/user-path.ts";

await runMain({
  usage: "pnpm bench types [document…] [--write]",
  summary: "Measures what types cost the compilers, ours beside others'.",
  options: {
    write: { type: "boolean", default: false, help: "put the table into docs/benchmarks.md" },
  },
  words: [0, Number.POSITIVE_INFINITY],
  async main({ values: { write }, words }) {
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { benchTypes } = await import("@org/benchmarks");
    const table = await benchTypes({
      workspaceRoot: WORKSPACE_ROOT,
      documents: words.map(userPath),
      write,
      log: console.error,
    });
    console.log(table);
    return 0;
  },
});
