import { runMain } from "../command/run-main.ts";
import { Misuse } from "../command/run-plain.ts";

await runMain({
  usage: "pnpm test:soak [repeats]",
  summary: "Runs the runtime's fault tests with their full volumes, then 50 times with small ones.",
  words: [0, 1],
  async main({ words: [repeats = "50"] }) {
    if (!/^\d+$/.test(repeats)) throw new Misuse(`"${repeats}" is no number of repeats.`);
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { runSoak } = await import("@org/testing/soak");
    return (await runSoak(WORKSPACE_ROOT, Number(repeats), console.log)) ? 0 : 1;
  },
});
