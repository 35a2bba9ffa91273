import { spawn } from "node:child_process";
import { join } from "node:path";
import { SOURCE_CONDITION } from "@org/exec/workspace";
import { WORKSPACE_ROOT } from "./workspace-root.ts";

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `scripts/generate.ts` in a workspace, as `pnpm generate` does. */
export function runGenerateCommand(root: string, ...args: string[]): Promise<CommandResult> {
  const script = join(WORKSPACE_ROOT, "scripts/generate.ts");
  // If started by pnpm, the command installs what it made, but this workspace is not one of pnpm's.
  const { npm_execpath: _, ...env } = process.env;
  const child = spawn(process.execPath, [SOURCE_CONDITION, script, ...args], { cwd: root, env });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, ...output }));
  });
}
