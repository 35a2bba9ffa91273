import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { runRuntimes } = await import("@org/testing/runtimes");
const { runTurbo } = await import("@org/exec/run-command");

/**
 * `pnpm test:runtimes [text]`: builds the packages and tries them on each supported Node and in
 * Chromium, all of the rows or those whose name holds the text.
 */
async function main(wanted: string | undefined): Promise<number> {
  const built = await runTurbo(["run", "build", "--output-logs=errors-only"], "stderr");
  return built === 0 ? runRuntimes(WORKSPACE_ROOT, console.log, wanted) : built;
}

process.exitCode = await main(process.argv[2]);
