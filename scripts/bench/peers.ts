import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm bench [peers] [--write]",
  summary: "Measures our client of one vendor beside its peers: bytes, types, calls, generation.",
  options: {
    write: { type: "boolean", default: false, help: "put table and chart into docs/" },
  },
  async main({ values: { write } }) {
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { bench } = await import("@org/benchmarks");
    console.log(await bench({ workspaceRoot: WORKSPACE_ROOT, write, log: console.error }));
    return 0;
  },
});
