import { spawn } from "node:child_process";
import { Refusal } from "../refusal.ts";

/** How a run of npm ended. */
export interface NpmResult {
  readonly code: number;
  readonly stderr: string;
}

/**
 * Runs npm, found on PATH, in a folder whose settings it takes, and collects what it complains of.
 * @throws Refusal where there is no npm
 */
export function runNpm(args: readonly string[], cwd: string): Promise<NpmResult> {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === "win32";
    // On Windows npm is a command script, which only a shell can start, and a shell reads `^` and spaces.
    const own = isWindows ? args.map((argument) => `"${argument}"`) : args;
    const child = spawn("npm", own, { cwd, stdio: ["ignore", "ignore", "pipe"], shell: isWindows });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.once("error", ({ message }) => {
      reject(
        new Refusal(
          `npm, which gets the new packages, cannot be started (${message}): put it on PATH, or give a tarball or a folder.`,
        ),
      );
    });
    child.once("close", (code) => resolve({ code: code ?? 1, stderr }));
  });
}
