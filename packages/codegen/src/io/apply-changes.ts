import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Changes } from "./plan-changes.ts";

/**
 * Writes changes. All new texts are first written beside their places, then renamed into them, so
 * that a full disk or a kill before the renames leaves every file as it was.
 */
export async function applyChanges(root: string, changes: Changes): Promise<void> {
  const staged: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const [path, text] of changes.write) {
      const to = join(root, path);
      const from = `${to}.new-${process.pid}`;
      await mkdir(dirname(to), { recursive: true });
      staged.push({ from, to });
      await writeFile(from, text);
    }
  } catch (error) {
    await Promise.all(staged.map(({ from }) => rm(from, { force: true })));
    throw error;
  }
  for (const { from, to } of staged) await rename(from, to);
  for (const path of changes.remove) await rm(join(root, path), { recursive: true, force: true });
}
