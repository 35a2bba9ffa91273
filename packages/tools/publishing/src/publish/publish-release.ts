import { resolve } from "node:path";
import { lookUpIntegrity, publishTarball } from "./npm-registry.ts";
import { planPublish, versionKey, versionsToLookUp } from "./plan-publish.ts";
import { type PackedPackage, readReleaseManifest } from "./release-manifest.ts";

/** How a run is told what to do and where to say what it does. */
export interface PublishOptions {
  /** Folder of tarballs with their manifest. */
  readonly folder: string;
  /** Hex digest that the manifest must have. */
  readonly manifestSha256?: string | undefined;
  readonly log: (line: string) => void;
}

/**
 * Publishes a folder of tarballs, each after what it needs and the facade last. What is there already
 * is left alone, so that a run which was cut off is finished by running it again; the first failure
 * ends the run, so that nothing is published whose needs are not.
 * @returns false where it refused or failed; the log says why
 */
export async function publishRelease(options: PublishOptions): Promise<boolean> {
  const { folder, log } = options;
  const { packages } = await readReleaseManifest(folder, options.manifestSha256);
  const published = new Map<string, string | undefined>();
  for (const key of versionsToLookUp(packages)) published.set(key, await lookUpIntegrity(key));
  const { publish, skip, refusals } = planPublish(packages, published);
  for (const refusal of refusals) log(`refused: ${refusal}`);
  if (refusals.length > 0) return false;
  for (const { name, version } of skip) log(`${versionKey(name, version)} is published already`);
  for (const entry of publish) {
    const failure = await publishOne(folder, entry);
    if (failure !== undefined) {
      log(`failed: ${failure}`);
      log("Run this again: what is published stays, and the rest follows.");
      return false;
    }
    log(`${versionKey(entry.name, entry.version)} published`);
  }
  log(`${publish.length} published, ${skip.length} there already`);
  return true;
}

/** Undefined where the tarball is on the registry afterwards, else what went wrong. */
async function publishOne(folder: string, entry: PackedPackage): Promise<string | undefined> {
  try {
    await publishTarball(resolve(folder, entry.file));
    return undefined;
  } catch (error) {
    // The registry may have taken it although its response was lost on the way.
    const known = await lookUpIntegrity(versionKey(entry.name, entry.version)).catch(() => "");
    if (known === entry.integrity) return undefined;
    return error instanceof Error ? error.message : String(error);
  }
}
