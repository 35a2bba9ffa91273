import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Where a command runs. */
export interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const LIMIT_MS = 180_000;

/**
 * Runs a command to its end.
 * @throws Error with all that it printed where it exits with anything but 0
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env = process.env }: Place,
): Promise<void> {
  // On Windows npm and npx are command scripts, which only a shell can start.
  const shell = process.platform === "win32";
  const options = { cwd, env, shell, timeout: LIMIT_MS, maxBuffer: 50_000_000 };
  try {
    await promisify(execFile)(command, args, options);
  } catch (error) {
    // What execFile rejects with once the command has run has both streams.
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    const printed = `${stdout}${stderr}`.trim() || String(error);
    throw new Error(`${command} ${args.join(" ")} failed:\n${printed}`);
  }
}
