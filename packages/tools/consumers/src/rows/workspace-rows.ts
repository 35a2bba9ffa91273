import { runProcess } from "@org/exec";
import type { Problems } from "../problems.ts";
import { findCommand } from "../project/find-command.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage/open-stage.ts";
import { TOOLS } from "../tools.ts";

const LIMIT_MS = 120_000;

/** The workspace itself: `knip.jsonc` says what only looks unused. */
export const WORKSPACE_ROWS: readonly Row[] = [
  { name: "knip, nothing unused in the workspace", attempt: findUnused },
];

async function findUnused(stage: Stage): Promise<Problems> {
  const { command, args } = await findCommand(await stage.installTool(TOOLS.knip), "knip");
  const options = ["--no-progress", "--no-config-hints"];
  const run = { cwd: stage.root, timeout: LIMIT_MS };
  const { code, output } = await runProcess(command, [...args, ...options], run);
  return code === 0 ? [] : [`exit code ${code}:\n${output.trim()}`];
}
