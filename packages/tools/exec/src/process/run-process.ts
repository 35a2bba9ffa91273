import { spawn } from "node:child_process";

/** How to run a command. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which the command is ended; it then counts as failed. */
  readonly timeout?: number;
}

/** How a command ended. */
export interface RunResult {
  readonly code: number;
  /** What it printed, both streams as they came. */
  readonly output: string;
  /** Standard output alone. */
  readonly stdout: string;
}

/** Runs a command to its end and collects what it prints. Rejects where it cannot be started. */
export function runProcess(
  command: string,
  args: readonly string[],
  { cwd, env = process.env, timeout }: RunOptions,
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      timeout,
      // On Windows npm and npx are command scripts, which only a shell can start.
      shell: process.platform === "win32" && !command.endsWith(".exe"),
    });
    let stdout = "";
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}

/**
 * As {@link runProcess}, for a command that must succeed.
 * @throws Error with all that it printed where it exits with anything but 0
 */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<string> {
  const { code, output, stdout } = await runProcess(command, args, options);
  if (code === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} exited with ${code}:\n${output.trim()}`);
}
