import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm test:mutants",
  summary: "Seeds one bug after another into the runtime; each must turn its suite red.",
  async main() {
    const { runMutants } = await import("@org/testing/mutants");
    return runMutants(console.log);
  },
});
