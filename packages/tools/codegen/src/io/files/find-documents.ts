import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Finds the JSON and YAML files below a folder: sorted relative paths with forward slashes. */
export async function findDocuments(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(
      (path) => !path.split("/").some((part) => part.startsWith(".") || part === "node_modules"),
    )
    .sort();
}
