import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { EXAMPLES, runExample } = await import("@org/consumers/examples");
const { runTurbo } = await import("@org/exec/run-command");
const { runMain } = await import("./run-main.ts");

const USAGE = `Usage: ${EXAMPLES.map((name) => `pnpm example:${name}`).join(" or ")}`;

/** `pnpm example:backend`, `pnpm example:frontend`: starts an application of `examples/` until Ctrl-C. */
async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const example = EXAMPLES.find((one) => one === positionals[0]);
  if (example === undefined || positionals.length > 1) throw new Error(USAGE);
  const built = await runTurbo(["run", "build", "--output-logs=errors-only"], "stderr");
  if (built !== 0) return built;
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  await runExample(WORKSPACE_ROOT, example, interruption.signal, (line) => console.log(line));
  return 0;
}

await runMain(USAGE, main);
