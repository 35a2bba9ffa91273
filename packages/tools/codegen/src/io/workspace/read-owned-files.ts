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
    const isVendors = isGenerated(folder, manifest);
    if (isVendors && !vendors.includes(folder)) orphans.push(`packages/${folder}`);
    if (!isVendors && folder !== "products") continue;
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

/** Whether a manifest says that its package is generated from the vendor of the same name. */
export function isGenerated(folder: string, manifest: string): boolean {
  return stringOr(objectOr(JSON.parse(manifest))["generatedFrom"]) === `specs/${folder}`;
}

/** What a package may hold that is no one's work: installs, builds, and what a killed run leaves. */
const LEFTOVER = /^packages\/[^/]+\/(?:dist|reports|\.turbo)\/|\.(?:new|old)-\d+$/;

/** The folders of `packages/` that hold files but no manifest, so that nobody can say whose they are. */
export async function listUnclaimed(root: string, manifests: FileTree): Promise<string[]> {
  const entries = await readdir(join(root, "packages"), { withFileTypes: true }).catch(() => []);
  const folders = entries
    .filter((entry) => entry.isDirectory() && !manifests.has(entry.name))
    .map(({ name }) => name);
  const held = await Promise.all(
    folders.map(async (folder) => {
      const files = await readTree(root, `packages/${folder}`);
      return [...files.keys()].some((path) => !LEFTOVER.test(path)) ? [folder] : [];
    }),
  );
  return held.flat().sort();
}
