import { runProcess } from "@org/exec";
import { SOURCE_CONDITION } from "@org/exec/workspace";

/** How a child process ended. */
export interface NodeOutcome {
  readonly code: number;
  readonly lines: readonly string[];
  /** The end of what it said on standard error. */
  readonly errors: string;
}

/** Runs this Node on a file for so many milliseconds at the most, and collects what it prints. */
export async function runNode(args: readonly string[], milliseconds: number): Promise<NodeOutcome> {
  const { code, stdout, stderr } = await runProcess(process.execPath, [SOURCE_CONDITION, ...args], {
    cwd: process.cwd(),
    timeout: milliseconds,
  });
  return { code, lines: stdout.split(/\r?\n/), errors: stderr.slice(-2000) };
}
