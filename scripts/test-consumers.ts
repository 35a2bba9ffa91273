import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { runConsumers } = await import("@org/consumers");
const { runTurbo } = await import("./run-command.ts");

/**
 * `pnpm test:consumers [text]`: builds and packs the packages and tries them as their users meet
 * them, in all of the rows or those whose name holds the text.
 */
async function main(wanted: string | undefined): Promise<number> {
  const built = await runTurbo(["run", "build", "--output-logs=errors-only"], "stderr");
  return built === 0 ? runConsumers(WORKSPACE_ROOT, console.log, wanted) : built;
}

process.exitCode = await main(process.argv[2]);
