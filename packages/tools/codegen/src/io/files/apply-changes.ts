import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileTree } from "../../model.ts";
import { refuseLinks } from "./find-links.ts";
import type { Changes } from "./plan-changes.ts";

/**
 * Writes changes, all or none. New texts are written next to their targets before the first one is
 * renamed to its target; what is replaced or removed is kept next to it until all are in place, and is
 * restored if anything fails. Nothing is written through a symbolic link. A kill between the renames leaves complete files, old or new.
 * @throws the error of the file system, after restoring everything
 */
export async function applyChanges(root: string, changes: Changes): Promise<void> {
  await refuseLinks(root, [...changes.write.keys(), ...changes.remove]);
  const undo: (() => Promise<unknown>)[] = [];
  const kept: string[] = [];
  try {
    const prepared: { readonly from: string; readonly to: string }[] = [];
    for (const [path, text] of manifestsFirst(changes.write)) {
      const to = join(root, path);
      const from = `${to}.new-${process.pid}`;
      const folder = await mkdir(dirname(to), { recursive: true });
      if (folder !== undefined) undo.push(() => rm(folder, { recursive: true, force: true }));
      undo.push(() => rm(from, { force: true }));
      await writeFile(from, text);
      prepared.push({ from, to });
    }
    for (const { from, to } of prepared) {
      const old = `${to}.old-${process.pid}`;
      const existed = await copyFile(to, old).then(() => true, isMissing);
      undo.push(() => (existed ? rename(old, to) : rm(to, { force: true })));
      if (existed) kept.push(old);
      await rename(from, to);
    }
    for (const path of changes.remove) {
      const target = join(root, path);
      const old = `${target.replace(/[\\/]$/, "")}.old-${process.pid}`;
      await rename(target, old);
      undo.push(() => rename(old, target));
      kept.push(old);
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
  for (const old of kept) await rm(old, { recursive: true, force: true });
}

/** A manifest says whose folder it is: without it, the next run would not write there. */
function manifestsFirst(files: FileTree): readonly (readonly [path: string, text: string])[] {
  const isManifest = ([path]: readonly [string, string]) => path.endsWith("/package.json");
  return [...files].sort((a, b) => Number(isManifest(b)) - Number(isManifest(a)));
}

/** False if there is no such file; rethrows any other error. */
function isMissing(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOENT") return false;
  throw error;
}
