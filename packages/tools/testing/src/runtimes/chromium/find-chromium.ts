import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Path of a Chromium: the one that `CHROMIUM_PATH` names, the one on the `PATH`, or Debian's, which
 * is then installed. @throws Error if there is none
 */
export async function findChromium(): Promise<string> {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined) {
    if (existsSync(given)) return given;
    throw new Error("CHROMIUM_PATH is not a file");
  }
  const found = onPath();
  if (found !== undefined) return found;
  try {
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      timeout: 180_000,
      maxBuffer: 100_000_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch (error) {
    throw new Error("no Chromium: install one, or set CHROMIUM_PATH to one", { cause: error });
  }
  const installed = onPath();
  if (installed === undefined) throw new Error("Debian's chromium is not on the PATH");
  return installed;
}

function onPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, "chromium")).find((file) => existsSync(file));
}
