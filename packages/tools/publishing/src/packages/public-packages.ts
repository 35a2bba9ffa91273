import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { orderByNeed } from "./order-by-need.ts";

/** A package of the workspace that is published. */
export interface PublicPackage {
  readonly name: string;
  /** Name of its folder in `packages/`. */
  readonly folder: string;
  readonly version: string;
  /** Names of the public packages it needs at run time. */
  readonly needs: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages of a workspace that are not private, each after those that it needs. */
export async function readPublicPackages(root: string): Promise<PublicPackage[]> {
  const manifests = new Map<string, Manifest>();
  for (const folder of (await readdir(join(root, "packages"))).sort()) {
    const text = await readFile(join(root, "packages", folder, "package.json"), "utf8").catch(
      () => undefined,
    );
    if (text === undefined) continue;
    const manifest: Manifest = JSON.parse(text);
    if (manifest.private !== true) manifests.set(folder, manifest);
  }
  const names = new Set([...manifests.values()].map(({ name }) => name));
  return orderByNeed(
    [...manifests].map(([folder, { name, version, dependencies = {} }]) => ({
      name,
      folder,
      version,
      needs: Object.keys(dependencies).filter((needed) => names.has(needed)),
    })),
  );
}
