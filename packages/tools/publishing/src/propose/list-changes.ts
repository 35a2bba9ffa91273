/** How a commit that is being prepared changes one file. */
export interface Change {
  readonly path: string;
  /** Git's modes before and after; {@link NO_FILE} where there is none. */
  readonly modes: readonly [before: string, after: string];
  /** Text before and after, where the file is a package's manifest in both. */
  readonly manifest?: readonly [before: string, after: string];
}

/** Git's mode where there is no file. */
export const NO_FILE = "000000";

/** Runs git with some arguments and resolves with what it prints. */
export type RunGit = (...args: string[]) => Promise<string>;

/** What the index changes against the commit. A rename is a file that goes and another that comes. */
export async function listChanges(git: RunGit): Promise<readonly Change[]> {
  const options = ["--cached", "--raw", "-z", "--no-renames", "--no-abbrev"];
  const output = await git("diff", ...options);
  // `:100644 100644 <blob> <blob> M`, then the path.
  const records = output.matchAll(/:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) \w+\0([^\0]+)\0/g);
  return Promise.all(
    [...records].map(async ([, before = "", after = "", old = "", now = "", path = ""]) => {
      const modes = [before, after] as const;
      const isManifest = path.endsWith("/package.json") && !modes.includes(NO_FILE);
      if (!isManifest) return { path, modes };
      const read = (blob: string) => git("cat-file", "blob", blob);
      return { path, modes, manifest: [await read(old), await read(now)] as const };
    }),
  );
}
