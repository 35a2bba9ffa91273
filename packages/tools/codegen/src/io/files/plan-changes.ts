import type { FileTree } from "../../model.ts";

/** What a run would change on disk. */
export interface Changes {
  /** Files to write: new ones, and ones whose text differs. */
  readonly write: FileTree;
  /** Files (or, ending in a slash, folders) to delete: generated once, but no longer. */
  readonly remove: readonly string[];
}

/** What is on disk, as far as the generator owns it. */
export interface OwnedFiles {
  /** Text by path of every file that exists at a generated path or in a generated folder. */
  readonly existing: FileTree;
  /** Package folders that were generated from a vendor that no longer exists. */
  readonly orphans: readonly string[];
}

/** Compares what should be on disk with what is. No difference means nothing to do. */
export function planChanges(machine: FileTree, scaffold: FileTree, owned: OwnedFiles): Changes {
  const write = new Map<string, string>();
  for (const [path, text] of machine) if (owned.existing.get(path) !== text) write.set(path, text);
  for (const [path, text] of scaffold) if (!owned.existing.has(path)) write.set(path, text);
  const unknown = [...owned.existing.keys()].filter(
    (path) => /^packages\/[^/]+\/src\/generated\//.test(path) && !machine.has(path),
  );
  const orphans = owned.orphans.map((folder) => `${folder}/`);
  const remove = [
    ...unknown.filter((path) => !orphans.some((folder) => path.startsWith(folder))),
    ...orphans,
  ];
  return { write, remove: remove.sort() };
}
