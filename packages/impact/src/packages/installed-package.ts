import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { valid } from "semver";
import { ImpactError } from "../impact-error.ts";
import { type Manifest, readManifest } from "./manifest.ts";

/** An installed package. */
export interface InstalledPackage {
  readonly manifest: Manifest;
  /** Its folder as the compiler names it: links resolved, with forward slashes. */
  readonly folder: string;
}

/**
 * Finds a package as Node would from a folder: in `node_modules` there or above. Undefined if it is
 * not installed.
 * @throws ImpactError if its version is not one by semver.org
 */
export function findInstalled(name: string, from: string): InstalledPackage | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    const manifest = readManifest(candidate);
    if (manifest) {
      refuseWithoutVersion(manifest, candidate);
      return { manifest, folder: withForwardSlashes(realpathSync(candidate)) };
    }
    if (dirname(folder) === folder) return undefined;
  }
}

function refuseWithoutVersion({ version }: Manifest, folder: string): void {
  if (valid(version)) return;
  throw new ImpactError(
    `${folder} has no version such as 1.2.3 in its package.json: reinstall it.`,
  );
}

/** A path as the compiler writes it, on Windows too. */
export function withForwardSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
