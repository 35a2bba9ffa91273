import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type JsonObject, objectOr } from "../../json/json.ts";
import type { FileTree } from "../../model.ts";

/** The vendors' slugs: the folders of `specs/`, sorted. Empty if there is no such folder. */
export async function listVendors(root: string): Promise<string[]> {
  const entries = await readdir(join(root, "specs"), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
}

/** Names in `packages/` of the tools: that of their folder, and those of its packages. */
export async function listToolPackages(root: string): Promise<readonly string[]> {
  const packages = await readdir(join(root, "packages/tools")).catch(() => []);
  return ["tools", ...packages.sort()];
}

/** Reads every file below a folder of the workspace; a missing folder is empty. */
export async function readTree(root: string, folder: string): Promise<FileTree> {
  const entries = await readdir(join(root, folder), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").includes("node_modules"));
  const files = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(root, path), "utf8")] as const),
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads the schema of vendor.yaml. @throws Error if it is missing or not JSON */
export async function readConfigSchema(root: string): Promise<JsonObject> {
  return objectOr(JSON.parse(await readFile(join(root, "specs/vendor.schema.json"), "utf8")));
}

/** Reads one file of the workspace, or undefined if it does not exist. */
export async function readText(root: string, path: string): Promise<string | undefined> {
  return readFile(join(root, path), "utf8").catch(() => undefined);
}
