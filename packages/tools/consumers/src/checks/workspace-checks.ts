import { type Problems, runProcess } from "@org/exec";
import type { ConsumerCheck } from "../consumer-check.ts";
import type { Environment } from "../environment/open-environment.ts";
import { findCommand } from "../project/find-command.ts";
import { TOOLS } from "../tools.ts";

const LIMIT_MS = 120_000;

/** The workspace itself: `knip.jsonc` says what only looks unused. */
export const WORKSPACE_CHECKS: readonly ConsumerCheck[] = [
  { name: "knip, nothing unused in the workspace", run: findUnused },
];

async function findUnused(environment: Environment): Promise<Problems> {
  const { command, args } = await findCommand(await environment.installTool(TOOLS.knip), "knip");
  const options = ["--no-progress", "--no-config-hints"];
  const run = { cwd: environment.root, timeout: LIMIT_MS };
  const { code, output } = await runProcess(command, [...args, ...options], run);
  return code === 0 ? [] : [`exit code ${code}:\n${output.trim()}`];
}
