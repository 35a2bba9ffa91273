import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { objectOr, stringOr } from "../../json/json.ts";
import type { FileTree } from "../../model.ts";
import type { OwnedFiles } from "../files/plan-changes.ts";
import { readText, readTree } from "./read-workspace.ts";

/** Reads every file that the generator owns or would write, and finds packages of vendors that no longer exist. */
export async function readOwnedFiles(
  root: string,
  paths: Iterable<string>,
  manifests: ReadonlyMap<string, string>,
  vendors: readonly string[],
): Promise<OwnedFiles> {
  const existing = new Map<string, string>();
  for (const path of paths) {
    const text = await readText(root, path);
    if (text !== undefined) existing.set(path, text);
  }
  const orphans: string[] = [];
  for (const [folder, manifest] of manifests) {
    const origin = generatedFrom(manifest);
    if (origin !== undefined && !vendors.includes(folder)) orphans.push(`packages/${folder}`);
    if (origin === undefined && folder !== "products") continue;
    for (const [path, text] of await readTree(root, `packages/${folder}/src/generated`)) {
      existing.set(path, text);
    }
  }
  return { existing, orphans };
}

/** The text of each package.json below `packages/`, by folder. */
export async function readManifests(root: string): Promise<FileTree> {
  const folders = await readdir(join(root, "packages")).catch(() => []);
  const manifests = new Map<string, string>();
  for (const folder of folders.sort()) {
    const text = await readText(root, `packages/${folder}/package.json`);
    if (text !== undefined) manifests.set(folder, text);
  }
  return manifests;
}

/** The folder of `specs/` that a package is generated from; undefined for a package that is not a vendor's. */
export function generatedFrom(manifest: string): string | undefined {
  return stringOr(objectOr(JSON.parse(manifest))["generatedFrom"]);
}
