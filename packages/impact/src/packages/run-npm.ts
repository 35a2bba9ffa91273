import { spawn } from "node:child_process";
import { ImpactError } from "../impact-error.ts";

/** How a run of npm ended. */
export interface NpmResult {
  readonly code: number;
  readonly stderr: string;
}

/**
 * Runs the npm on PATH in a folder, with that folder's settings, and collects its error output.
 * @throws ImpactError if npm cannot be started
 */
export function runNpm(args: readonly string[], cwd: string): Promise<NpmResult> {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === "win32";
    // On Windows npm is a command script: only a shell starts it, and the shell interprets `^` and spaces.
    const own = isWindows ? args.map((argument) => `"${argument}"`) : args;
    const child = spawn("npm", own, { cwd, stdio: ["ignore", "ignore", "pipe"], shell: isWindows });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.once("error", ({ message }) => {
      reject(
        new ImpactError(
          `npm, which fetches the new packages, cannot be started (${message}): put it on PATH, or name a tarball or a folder.`,
        ),
      );
    });
    child.once("close", (code) => resolve({ code: code ?? 1, stderr }));
  });
}
