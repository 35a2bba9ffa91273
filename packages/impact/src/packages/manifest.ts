import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ImpactError } from "../impact-error.ts";

/** The fields of a package.json that are read; it may be a stranger's. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  /** Set in a package that is generated from a vendor's document. */
  readonly generatedFrom?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, unknown>>;
  readonly devDependencies?: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, unknown>>;
  readonly optionalDependencies?: Readonly<Record<string, unknown>>;
}

/**
 * Reads the package.json of a folder; undefined if there is none.
 * @throws ImpactError if it is not valid JSON
 */
export function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, "package.json");
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ImpactError(`${path} is not valid JSON: fix it.`);
  }
}

/** The names of all dependencies of a manifest, of any kind. */
export function dependenciesOf(manifest: Manifest): readonly string[] {
  return Object.keys({
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
    ...manifest.devDependencies,
    ...manifest.dependencies,
  });
}
