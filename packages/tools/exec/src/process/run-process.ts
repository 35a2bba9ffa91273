import type { StdioOptions } from "node:child_process";
import { startProcess, stopProcess, waitForExit } from "./start-process.ts";

/** How to run a command. */
export interface RunOptions {
  readonly cwd: string;
  /** All of its variables; this process's where it is left out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which the command is ended; it then counts as failed. */
  readonly timeout?: number;
  /** Is told each piece of its standard output as it comes. */
  readonly onOutput?: (text: string) => void;
}

/** How a command ended. */
export interface RunResult {
  readonly code: number;
  /** What it printed, both streams as they came. */
  readonly output: string;
  /** Standard output alone. */
  readonly stdout: string;
  /** Standard error alone. */
  readonly stderr: string;
}

const STDIO: StdioOptions = ["ignore", "pipe", "pipe"];

/** Runs a command to its end and collects what it prints. Rejects where it cannot be started. */
export async function runProcess(
  command: string,
  args: readonly string[],
  { cwd, env = process.env, timeout, onOutput }: RunOptions,
): Promise<RunResult> {
  const child = startProcess(command, args, { cwd, env, stdio: STDIO });
  const limit = timeout === undefined ? undefined : setTimeout(() => stopProcess(child), timeout);
  const printed = { output: "", stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8").on("data", (text: string) => {
      printed[name] += text;
      printed.output += text;
      if (name === "stdout") onOutput?.(text);
    });
  }
  try {
    return { code: await waitForExit(child), ...printed };
  } finally {
    clearTimeout(limit);
  }
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
