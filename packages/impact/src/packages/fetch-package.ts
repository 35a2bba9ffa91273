import { existsSync, mkdtempSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { valid } from "semver";
import { ImpactError } from "../impact-error.ts";
import { fetchTarball } from "./fetch-tarball.ts";
import { withForwardSlashes } from "./installed-package.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { readRegistrySettings } from "./registry-settings.ts";
import { registrySpec } from "./registry-spec.ts";
import { openTarball, unpackTarball } from "./unpack-tarball.ts";

/** A package as it would be installed. */
export interface FetchedPackage {
  readonly manifest: Manifest;
  /** Its folder, with forward slashes. */
  readonly folder: string;
}

/**
 * Fetches a package from the registry that npm's settings name in a project. None of its code and
 * scripts runs, and no other program.
 * @param wanted a version, a range or a tag
 * @param below temporary folder to unpack in
 * @throws ImpactError if there is no such version, or no registry, or `wanted` is something else
 */
export async function fetchPackage(
  name: string,
  wanted: unknown,
  project: string,
  below: string,
): Promise<FetchedPackage> {
  const spec = registrySpec(name, wanted);
  const { version, packed } = await fetchTarball(spec, await readRegistrySettings(project));
  return named(name, await unpack(packed, below, `The tarball of ${name}@${version}`));
}

/**
 * Opens a package in a folder or a tarball.
 * @throws ImpactError if there is none, or it has another name
 */
export async function openPackage(
  name: string,
  path: string,
  from: string,
  below: string,
): Promise<FetchedPackage> {
  const absolute = resolve(from, path);
  if (!existsSync(absolute)) throw new ImpactError(`${absolute} does not exist.`);
  const found = statSync(absolute).isDirectory()
    ? packageIn(absolute, absolute)
    : await unpack(openTarball(absolute), below, absolute);
  return named(name, found, absolute);
}

async function unpack(packed: Uint8Array, below: string, label: string): Promise<FetchedPackage> {
  const folder = mkdtempSync(join(below, "package-"));
  await unpackTarball(packed, folder, label);
  return packageIn(folder, label);
}

function packageIn(folder: string, label: string): FetchedPackage {
  const manifest = readManifest(folder);
  if (typeof manifest?.name === "string" && valid(manifest.version)) {
    return { manifest, folder: withForwardSlashes(folder) };
  }
  throw new ImpactError(
    `${label} is not a package: it has no package.json with a name and a version.`,
  );
}

function named(name: string, found: FetchedPackage, label = "The fetched package"): FetchedPackage {
  if (found.manifest.name === name) return found;
  throw new ImpactError(`${label} is ${found.manifest.name}, not ${name}.`);
}
