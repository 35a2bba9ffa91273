import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeOnInterruption } from "./interruption.ts";

/** What has just ended may still let go of its files. */
const REMOVE = { recursive: true, force: true, maxRetries: 3 };

/**
 * Does work in a new folder below `parent`, which is removed whatever happens: also when the work
 * fails, and when the process is told to end.
 */
export async function inTemporaryFolder<Result>(
  parent: string,
  prefix: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(parent, prefix));
  const forget = removeOnInterruption(() => rmSync(folder, REMOVE));
  try {
    return await work(folder);
  } finally {
    await rm(folder, REMOVE);
    forget();
  }
}

/**
 * Runs a command with a folder of its own for temporary files, in which it, what it imports and what it
 * starts make theirs: nothing of them is left, however the command ends.
 */
export function inCommandFolder<Result>(main: () => Promise<Result>): Promise<Result> {
  return inTemporaryFolder(tmpdir(), "org-", (folder) => {
    // Where Node and other programs look for the folder, here and on Windows.
    for (const name of ["TMPDIR", "TMP", "TEMP"]) process.env[name] = folder;
    return main();
  });
}
