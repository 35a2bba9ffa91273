import { buildPackages } from "../command/build-packages.ts";
import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm test:consumers [text] [--update]",
  summary:
    "Tries the packed packages as their users meet them: all cases, or those whose name holds the text.",
  options: {
    update: { type: "boolean", default: false, help: "write the snapshots of the exports anew" },
  },
  words: [0, 1],
  async main({ values: { update }, words: [wanted] }) {
    const built = await buildPackages();
    if (built !== 0) return built;
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const { runConsumers } = await import("@org/consumers");
    const isCi = (process.env["CI"] ?? "") !== "";
    return runConsumers(WORKSPACE_ROOT, console.log, { wanted, update, isCi });
  },
});
