import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { startDetached, waitForExit } from "@org/exec";

const INSTALL_LIMIT_MS = 180_000;

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
  if ((await installChromium()) !== 0)
    throw new Error("no Chromium: install one, or name it by CHROMIUM_PATH");
  const installed = onPath();
  if (installed === undefined) throw new Error("Debian's chromium is not on the PATH");
  return installed;
}

/** Neither Ctrl-C nor the limit cuts it off: the machine's packages would be half installed. */
function installChromium(): Promise<number> {
  const args = ["install", "-y", "--no-install-recommends", "chromium"];
  const child = startDetached("apt-get", args, {
    stdio: "ignore",
    // The command's folder for temporary files may be gone by the time it ends.
    env: { ...process.env, TMPDIR: undefined, DEBIAN_FRONTEND: "noninteractive" },
  });
  const ended = waitForExit(child).catch(() => 1);
  return Promise.race([ended, setTimeout(INSTALL_LIMIT_MS, 1, { ref: false })]);
}

function onPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, "chromium")).find((file) => existsSync(file));
}
