import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Puts files back as they were when they were kept; ones that were not there are deleted. */
export type RestoreFiles = () => Promise<void>;

/** Keeps the bytes of files, by path from the workspace root. */
export async function keepFiles(root: string, paths: readonly string[]): Promise<RestoreFiles> {
  const kept = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(root, path)).catch(() => undefined);
      return { place: join(root, path), bytes };
    }),
  );
  return async () => {
    for (const { place, bytes } of kept) {
      if (bytes === undefined) await rm(place, { force: true });
      else await writeFile(place, bytes);
    }
  };
}
