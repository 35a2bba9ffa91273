import { existsSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { valid } from "semver";
import { ImpactError } from "../impact-error.ts";
import { withForwardSlashes } from "./installed-package.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { runNpm } from "./run-npm.ts";
import { openTarball, unpackTarball } from "./unpack-tarball.ts";

/** A package as it would be installed. */
export interface FetchedPackage {
  readonly manifest: Manifest;
  /** Its folder, with forward slashes. */
  readonly folder: string;
}

/**
 * Fetches a package from the registry with npm, and so with the project's own npm settings.
 * @param spec such as `@org/acme@2.0.0`
 * @param below temporary folder to unpack in
 * @throws ImpactError if there is no such version, or no registry
 */
export async function fetchPackage(
  spec: string,
  project: string,
  below: string,
): Promise<FetchedPackage> {
  const target = mkdtempSync(join(below, "tarball-"));
  const args = ["pack", spec, "--ignore-scripts", "--loglevel=error", "--pack-destination", target];
  const { code, stderr } = await runNpm(args, project);
  const [tarball] = readdirSync(target);
  if (code === 0 && tarball !== undefined) return unpack(join(target, tarball), below);
  throw new ImpactError(explain(spec, stderr));
}

function explain(spec: string, stderr: string): string {
  const code = /npm error code (\w+)/.exec(stderr)?.[1] ?? "";
  if (["E404", "ETARGET", "ENOVERSIONS"].includes(code)) {
    return `The registry has no ${spec}. List its versions: npm view ${nameIn(spec)} versions`;
  }
  const said = stderr
    .split("\n")
    .map((line) => line.replace(/^npm error\s*/, "").trim())
    .find((line) => line !== "" && !/^(?:code|errno|syscall)\b/.test(line));
  const reason = [code, said].filter(Boolean).join(": ");
  return `npm cannot fetch ${spec} (${reason}). Without a network, name a tarball or a folder: ${nameIn(spec)}@./package.tgz`;
}

function nameIn(spec: string): string {
  return spec.slice(0, spec.indexOf("@", 1));
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
    ? packageIn(absolute)
    : await unpack(absolute, below);
  if (found.manifest.name === name) return found;
  throw new ImpactError(`${absolute} is ${found.manifest.name}, not ${name}.`);
}

async function unpack(tarball: string, below: string): Promise<FetchedPackage> {
  const folder = mkdtempSync(join(below, "package-"));
  await unpackTarball(openTarball(tarball), folder, tarball);
  return packageIn(folder);
}

function packageIn(folder: string): FetchedPackage {
  const manifest = readManifest(folder);
  if (manifest?.name && valid(manifest.version)) {
    return { manifest, folder: withForwardSlashes(folder) };
  }
  throw new ImpactError(
    `${folder} is not a package: it has no package.json with a name and a version.`,
  );
}
