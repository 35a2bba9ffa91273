import { lstat, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Diagnostic, diagnostic } from "../../diagnostics.ts";

/**
 * The symbolic links among paths and the folders above them, up to the root of the workspace: what is
 * read or written through one may be anywhere. Paths are relative to the root; missing ones are none.
 */
export async function findLinks(root: string, paths: Iterable<string>): Promise<string[]> {
  const steps = new Set([...paths].flatMap(ancestorsOf));
  const found = await Promise.all(
    [...steps].map(async (path) => {
      const entry = await lstat(join(root, path)).catch(() => undefined);
      return entry?.isSymbolicLink() ? [path] : [];
    }),
  );
  return found.flat().sort();
}

/** The symbolic links below folders, which need not exist; links are not followed. */
export async function findLinksBelow(root: string, folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map((folder) =>
      readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  );
  return found
    .flat()
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/**
 * Refuses to write through a symbolic link.
 * @throws Error that names the links
 */
export async function refuseLinks(root: string, paths: Iterable<string>): Promise<void> {
  const links = await findLinks(root, paths);
  if (links.length > 0) throw new Error(`Refusing to write through links: ${links.join(", ")}.`);
}

/** Reports links as problems. */
export function linkProblems(links: Iterable<string>): Diagnostic[] {
  return [...new Set(links)].map((file) =>
    diagnostic("LINK_REFUSED", { vendor: "", file }, "This is a symbolic link."),
  );
}

/** A path and the folders above it: `a/b/c` is `a/b/c`, `a/b` and `a`. */
function ancestorsOf(path: string): string[] {
  const steps = path.split("/").filter((step) => step !== "");
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}
