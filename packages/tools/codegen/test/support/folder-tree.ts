import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The bytes of every file in a folder, by relative path: faster to write again than to generate again. */
export type FolderTree = ReadonlyMap<string, Uint8Array>;

/** Reads all files of a folder. */
export async function readFolder(root: string): Promise<FolderTree> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(root.length + 1), await readFile(path)] as const),
    ),
  );
}

/** Writes all files into a folder, which need not exist. */
export async function writeFolder(root: string, tree: FolderTree): Promise<void> {
  const folders = new Set([...tree.keys()].map((path) => dirname(join(root, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await Promise.all([...tree].map(([path, bytes]) => writeFile(join(root, path), bytes)));
}
