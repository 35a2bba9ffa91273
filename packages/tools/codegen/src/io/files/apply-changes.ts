import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Changes } from "./plan-changes.ts";

/**
 * Writes changes, all or none. New texts are written beside their places before the first one moves
 * into its own; what is replaced or removed is kept beside until all are in place, and comes back
 * when anything fails. A kill between the moves leaves whole files of either state, never half a file.
 * @throws the error of the file system, everything being as it was before.
 */
export async function applyChanges(root: string, changes: Changes): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  const kept: string[] = [];
  try {
    const staged: { readonly from: string; readonly to: string }[] = [];
    for (const [path, text] of changes.write) {
      const to = join(root, path);
      const from = `${to}.new-${process.pid}`;
      const folder = await mkdir(dirname(to), { recursive: true });
      if (folder !== undefined) undo.push(() => rm(folder, { recursive: true, force: true }));
      undo.push(() => rm(from, { force: true }));
      await writeFile(from, text);
      staged.push({ from, to });
    }
    for (const { from, to } of staged) {
      const old = `${to}.old-${process.pid}`;
      const existed = await copyFile(to, old).then(() => true, isMissing);
      undo.push(() => (existed ? rename(old, to) : rm(to, { force: true })));
      if (existed) kept.push(old);
      await rename(from, to);
    }
    for (const path of changes.remove) {
      const place = join(root, path);
      const old = `${place.replace(/[\\/]$/, "")}.old-${process.pid}`;
      await rename(place, old);
      undo.push(() => rename(old, place));
      kept.push(old);
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
  for (const old of kept) await rm(old, { recursive: true, force: true });
}

/** False where there is no such file; any other problem goes on. */
function isMissing(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOENT") return false;
  throw error;
}
