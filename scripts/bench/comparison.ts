import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm bench comparison [--write]",
  summary: "Compares what our client and its peers cost, and do when something goes wrong.",
  options: {
    write: { type: "boolean", default: false, help: "write docs/comparison.md" },
  },
  async main({ values: { write } }) {
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { compareBehavior } = await import("@org/benchmarks");
    const options = { workspaceRoot: WORKSPACE_ROOT, write, log: console.error };
    console.log(await compareBehavior(options));
    return 0;
  },
});
