import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../../diagnostics.ts";
import { findLinks, findLinksBelow, linkProblems } from "../files/find-links.ts";

/** What the generator owns in a package, besides the files beside the manifest. */
const OWNED = ["package.json", "src/generated", "src/index.ts", "test/contract.test.ts"];

/** Folders of a package that are not the generator's: package managers link them as they like. */
const NOT_OURS: ReadonlySet<string> = new Set(["node_modules", "dist", "reports", ".turbo"]);

/**
 * Reports the symbolic links through which a run would read or write: all of `specs/`, and what is
 * generated in `packages/`.
 */
export async function checkLinks(root: string): Promise<Diagnostic[]> {
  const folders = await readdir(join(root, "packages")).catch(() => []);
  const generated = folders.map((folder) => `packages/${folder}/src/generated`);
  const ways = [
    "LICENSE",
    "specs",
    "packages/client-runtime/LICENSE",
    ...folders.flatMap((folder) => OWNED.map((path) => `packages/${folder}/${path}`)),
  ];
  const found = await findLinks(root, ways);
  // Only now: a listing follows a link.
  if (found.length > 0) return linkProblems(found);
  const beside = await Promise.all(folders.map((folder) => linksBeside(root, folder)));
  const below = await findLinksBelow(root, ["specs", ...generated]);
  return linkProblems([...beside.flat(), ...below]);
}

/** The links beside the manifest of a package. */
async function linksBeside(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, "packages", folder), { withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isSymbolicLink() && !NOT_OURS.has(entry.name))
    .map(({ name }) => `packages/${folder}/${name}`);
}
