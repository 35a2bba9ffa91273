import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { EXAMPLES, runExample } = await import("@org/consumers/examples");
const { runTurbo } = await import("./run-command.ts");

/** `pnpm example:backend`, `pnpm example:frontend`: starts an application of `examples/` until Ctrl-C. */
async function main(wanted: string | undefined): Promise<number> {
  const example = EXAMPLES.find((one) => one === wanted);
  if (example === undefined) {
    console.error(`Say which: ${EXAMPLES.join(" or ")}`);
    return 1;
  }
  const built = await runTurbo(["run", "build", "--output-logs=errors-only"], "stderr");
  if (built !== 0) return built;
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    await runExample(WORKSPACE_ROOT, example, interruption.signal, (line) => console.log(line));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv[2]);
