import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { SOURCE_CONDITION } from "@org/exec/workspace";

/** A document to generate from in its own process. */
export interface WatchedDocument {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** The result of such a process. */
export interface WatchedRun {
  readonly outcomes: readonly {
    readonly name: string;
    readonly refusal: readonly string[];
    readonly emitted: string;
  }[];
  /** Sockets opened and files read while generating. */
  readonly effects: readonly string[];
  /** Largest resident set in kilobytes. */
  readonly maxRSS: number;
  /** CPU time from start to end, which does not depend on the load of the machine. */
  readonly seconds: number;
}

const WORKSPACE = fileURLToPath(new URL("../../../../../", import.meta.url));
/** Milliseconds after which a process that never ends is killed: not a verdict, but shorter than the limit of a test. */
const NEVER = 540_000;
const PROGRAM = fileURLToPath(new URL("generate-watched.ts", import.meta.url));

/**
 * Generates in a Node process that may read the workspace and nothing else, and cannot write, spawn
 * or outgrow 512 MB of heap. Rejects if the process dies or never ends.
 */
export function runWatched(
  documents: readonly WatchedDocument[],
  environment: Readonly<Record<string, string>> = {},
): Promise<WatchedRun> {
  const flags = ["--permission", `--allow-fs-read=${WORKSPACE}`, "--max-old-space-size=512"];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, SOURCE_CONDITION, "--no-warnings", PROGRAM], {
      env: environment,
      timeout: NEVER,
      stdio: ["pipe", "pipe", "pipe"],
    });
    let output = "";
    let complaint = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      complaint += chunk;
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) resolve(JSON.parse(output));
      else
        reject(new Error(`the process ended with ${code ?? signal}: ${complaint.slice(0, 2000)}`));
    });
    child.stdin.end(JSON.stringify(documents));
  });
}
