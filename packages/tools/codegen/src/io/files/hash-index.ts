import { hash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** What is known about a file: when it last changed (milliseconds since 1970), its size in bytes, and the SHA-256 of its bytes. */
export interface HashedFile {
  readonly changed: number;
  readonly size: number;
  readonly sha256: string;
}

/** Files by path from the workspace root. */
export type HashIndex = ReadonlyMap<string, HashedFile>;

/** Milliseconds within which a file may change twice without its change time showing it. */
export const RACE = 2000;

/**
 * Hashes files; a missing one is omitted. A file whose change time and size match the index is not
 * read again, unless it changed just before the index was made: the rule by which git trusts its own
 * index.
 */
export async function hashFiles(
  root: string,
  paths: readonly string[],
  known: HashIndex,
  knownAt: number,
): Promise<HashIndex> {
  const hashed = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(join(root, path)).catch(() => undefined);
      if (!found?.isFile()) return undefined;
      const { size, ctimeMs: changed } = found;
      const earlier = known.get(path);
      const isSame = earlier?.changed === changed && earlier.size === size;
      if (isSame && changed < knownAt - RACE) return [path, earlier] as const;
      const sha256 = hash("sha256", await readFile(join(root, path)));
      return [path, { changed, size, sha256 }] as const;
    }),
  );
  return new Map(hashed.filter((entry) => entry !== undefined));
}
