import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { SOURCE_CONDITION } from "@org/exec/workspace";

/** How a child process ended. */
export interface NodeOutcome {
  /** Undefined where it was ended from outside. */
  readonly code: number | undefined;
  /** The end of what it said on standard error. */
  readonly errors: string;
}

/** Runs this Node on a file and hands on each line of its standard output. */
export function runNode(
  args: readonly string[],
  milliseconds: number,
  onLine: (line: string) => void,
): Promise<NodeOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SOURCE_CONDITION, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: milliseconds,
      killSignal: "SIGKILL",
    });
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-2000);
    });
    const lines = createInterface({ input: child.stdout });
    lines.on("line", onLine);
    const read = new Promise((done) => lines.once("close", done));
    child.once("error", reject);
    child.once("close", async (code) => {
      await read;
      resolve({ code: code ?? undefined, errors });
    });
  });
}
