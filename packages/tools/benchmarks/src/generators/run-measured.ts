import { spawn } from "node:child_process";
import { SOURCE_CONDITION } from "@org/exec/workspace";

/** The result of a process. */
export interface MeasuredRun {
  /** Milliseconds from its start to its end. */
  readonly ms: number;
  readonly output: string;
}

/** Runs this Node on a file. @throws Error if its exit code is not 0 */
export function runMeasured(args: readonly string[], cwd?: string): Promise<MeasuredRun> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(
      process.execPath,
      ["--max-old-space-size=6000", SOURCE_CONDITION, ...args],
      {
        stdio: ["ignore", "pipe", "pipe"],
        cwd,
      },
    );
    let output = "";
    let errors = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-2000);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve({ ms: performance.now() - started, output });
      else reject(new Error(`${args[0]} ended with ${String(code)}: ${errors}`));
    });
  });
}
