import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";

/** What is read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  /** Set in a package that is generated from a vendor's document. */
  readonly generatedFrom?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Reads the package.json of a folder; undefined where there is none.
 * @throws Refusal where it is no JSON
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
    throw new Refusal(`${path} is no JSON: repair it.`);
  }
}

/** All that a manifest asks for, by name, whatever for. */
export function neededBy(manifest: Manifest): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({
      ...manifest.peerDependencies,
      ...manifest.optionalDependencies,
      ...manifest.devDependencies,
      ...manifest.dependencies,
    }),
  );
}
