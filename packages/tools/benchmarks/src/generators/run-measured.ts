import { runOrThrow } from "@org/exec";
import { SOURCE_CONDITION } from "@org/exec/workspace";

/** The result of a process. */
export interface MeasuredRun {
  /** Milliseconds from its start to its end. */
  readonly ms: number;
  readonly output: string;
}

/** Runs this Node on a file. Rejects where it ends with another code than 0. */
export async function runMeasured(
  args: readonly string[],
  cwd: string = process.cwd(),
): Promise<MeasuredRun> {
  const started = performance.now();
  const options = ["--max-old-space-size=6000", SOURCE_CONDITION];
  const output = await runOrThrow(process.execPath, [...options, ...args], { cwd });
  return { ms: performance.now() - started, output };
}
