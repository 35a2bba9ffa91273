import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Restores files as they were when they were kept; deletes those that did not exist. */
export type RestoreFiles = () => Promise<void>;

/** Keeps the bytes of files in memory; paths are relative to the workspace root. */
export async function keepFiles(root: string, paths: readonly string[]): Promise<RestoreFiles> {
  const kept = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(root, path)).catch(() => undefined);
      return { file: join(root, path), bytes };
    }),
  );
  return async () => {
    for (const { file, bytes } of kept) {
      if (bytes === undefined) await rm(file, { force: true });
      else await writeFile(file, bytes);
    }
  };
}
