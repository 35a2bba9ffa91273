import { join } from "node:path";
import { type RunResult, runProcess } from "@org/exec";
import { SOURCE_CONDITION } from "@org/exec/workspace";
import { WORKSPACE_ROOT } from "./workspace-root.ts";

/** Runs `scripts/generate.ts` in a workspace, as `pnpm generate` does. */
export function runGenerateCommand(root: string, ...args: string[]): Promise<RunResult> {
  const script = join(WORKSPACE_ROOT, "scripts/generate.ts");
  // If started by pnpm, the command installs what it made, but this workspace is not one of pnpm's.
  const { npm_execpath: _, ...env } = process.env;
  return runProcess(process.execPath, [SOURCE_CONDITION, script, ...args], { cwd: root, env });
}
