import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm bench client",
  summary:
    "Measures what calls cost with ours and its peers' clients, in one run, and what clients weigh.",
  async main() {
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { benchCalls } = await import("@org/benchmarks");
    console.log(`Node ${process.version}`);
    console.log(await benchCalls(WORKSPACE_ROOT, console.error));
    return 0;
  },
});
