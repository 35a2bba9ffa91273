import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { filesOf } from "./read-parts.ts";

/**
 * Finds the documents below a folder among its JSON and YAML files: sorted relative paths with forward
 * slashes. A file that another one refers to is a part of that, unless it states its own version of
 * OpenAPI or Swagger.
 */
export async function findDocuments(folder: string): Promise<readonly string[]> {
  const { paths, documents, parts } = await readFolder(folder);
  return paths.filter((path) => documents.has(path) || !parts.has(path));
}

/** The file that a document starts with, and the folder that its references stay in. */
export interface Root {
  readonly folder: string;
  /** Relative path with forward slashes. */
  readonly root: string;
}

/**
 * Finds the file that a document starts with: the given file, or the least deep document of a folder
 * that no other file refers to. Returns why there is none, or not only one, as a text.
 */
export async function findRoot(location: string): Promise<Root | string> {
  const isFolder = await stat(location).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return { folder: dirname(location), root: basename(location) };
  const { documents, parts } = await readFolder(location);
  const candidates = [...documents].filter((path) => !parts.has(path));
  const depthOf = (path: string) => path.split("/").length;
  const least = Math.min(...candidates.map(depthOf));
  const [root, ...others] = candidates.filter((path) => depthOf(path) === least);
  if (root === undefined) {
    return "The folder has no document: no JSON or YAML file states a version of OpenAPI or Swagger.";
  }
  if (others.length === 0) return { folder: location, root };
  return `The folder has several documents: pass one of ${[root, ...others].slice(0, 10).join(", ")}.`;
}

/** States that a file is a document of its own, in JSON or YAML. */
const VERSION = /(?:^|[{,\s])["']?(?:openapi|swagger)["']?\s*:\s*["']?\d/;

async function readFolder(folder: string) {
  const paths = await listFiles(folder);
  const documents = new Set<string>();
  const parts = new Set<string>();
  for (const path of paths) {
    const text = await readFile(join(folder, path), "utf8");
    if (VERSION.test(text)) documents.add(path);
    for (const part of filesOf(path, text)) if (part !== path) parts.add(part);
  }
  return { paths, documents, parts };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(
      (path) => !path.split("/").some((part) => part.startsWith(".") || part === "node_modules"),
    )
    .sort();
}
