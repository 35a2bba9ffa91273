import { buildPackages } from "../command/build-packages.ts";
import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm test:runtimes [text]",
  summary:
    "Tries the built packages on each supported Node and in Chromium: all cases, or those whose name holds the text.",
  words: [0, 1],
  async main({ words: [wanted] }) {
    const built = await buildPackages();
    if (built !== 0) return built;
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { runRuntimes } = await import("@org/testing/runtimes");
    return runRuntimes(WORKSPACE_ROOT, console.log, wanted);
  },
});
