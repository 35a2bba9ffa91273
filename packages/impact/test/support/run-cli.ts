import { fileURLToPath } from "node:url";
import { type RunResult, runProcess } from "@org/exec";

const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/**
 * Runs the command from its sources, in a folder.
 * @param env variables added to the test's own environment
 */
export function runCli(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  return runProcess(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, ...env } });
}
