import { buildPackages } from "./command/build-packages.ts";
import { runMain } from "./command/run-main.ts";
import { refuseUnknown } from "./command/run-plain.ts";

await runMain({
  usage: "pnpm example:<backend|frontend>",
  summary: "Runs an application of examples/ before mock servers of the vendors, until Ctrl-C.",
  words: [1, 1],
  async main({ words: [name = ""] }) {
    const { EXAMPLES, runExample } = await import("@org/consumers/examples");
    const example = EXAMPLES.find((one) => one === name);
    if (example === undefined) throw refuseUnknown("example", name, EXAMPLES);
    const built = await buildPackages();
    if (built !== 0) return built;
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { takeInterruption } = await import("@org/exec/interruption");
    const interruption = new AbortController();
    takeInterruption(() => interruption.abort());
    await runExample(WORKSPACE_ROOT, example, interruption.signal, console.log);
    return 0;
  },
});
