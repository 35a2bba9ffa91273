import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm bench client",
  summary:
    "Measures our clients beside bare fetch, openapi-fetch and Hey API's client, in one run.",
  async main() {
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { benchCalls } = await import("@org/benchmarks");
    console.log(`Node ${process.version}`);
    console.log(await benchCalls(WORKSPACE_ROOT, console.error));
    return 0;
  },
});
