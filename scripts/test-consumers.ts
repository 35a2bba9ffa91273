import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { runConsumers } = await import("@org/consumers");
const { runTurbo } = await import("@org/exec/run-command");
const { runMain } = await import("./run-main.ts");

const USAGE = "Usage: pnpm test:consumers [text] [--update]";

/**
 * `pnpm test:consumers [text] [--update]`: builds and packs the packages and tries them as their
 * users meet them, in all of the rows or those whose name holds the text. `--update` writes the
 * snapshots of the exports anew.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { update: { type: "boolean", default: false } },
  });
  const [wanted, ...more] = positionals;
  if (more.length > 0) throw new Error(`One text at the most.\n${USAGE}`);
  const built = await runTurbo(["run", "build", "--output-logs=errors-only"], "stderr");
  if (built !== 0) return built;
  const isCi = (process.env["CI"] ?? "") !== "";
  const options = { wanted, update: values.update, isCi };
  return runConsumers(WORKSPACE_ROOT, console.log, options);
}

await runMain(USAGE, main);
