import { resolve } from "node:path";
import { lookUpIntegrity, publishTarball, stageTarball } from "./npm-registry.ts";
import { planPublish, versionKey, versionsToLookUp } from "./plan-publish.ts";
import { type PackedPackage, readReleaseManifest } from "./release-manifest.ts";

/** How a run is told what to do and where to say what it does. */
export interface PublishOptions {
  /** Folder of tarballs with their manifest. */
  readonly folder: string;
  /** Hex digest that the manifest must have. */
  readonly manifestSha256?: string | undefined;
  /** Only stage each version: the log says how an owner lets users have it. */
  readonly stage?: boolean;
  readonly log: (line: string) => void;
}

/**
 * Publishes a folder of tarballs, each after what it needs and the facade last. What is there already
 * is left alone, so that a run which was cut off is finished by running it again; the first failure
 * ends the run, so that nothing is published whose needs are not.
 * @returns false where it refused or failed; the log says why
 */
export async function publishRelease(options: PublishOptions): Promise<boolean> {
  const { folder, stage = false, log } = options;
  const { packages } = await readReleaseManifest(folder, options.manifestSha256);
  const published = new Map<string, string | undefined>();
  for (const key of versionsToLookUp(packages)) published.set(key, await lookUpIntegrity(key));
  const { publish, skip, refusals } = planPublish(packages, published);
  for (const refusal of refusals) log(`refused: ${refusal}`);
  if (refusals.length > 0) return false;
  for (const { name, version } of skip) log(`${versionKey(name, version)} is published already`);
  for (const entry of publish) {
    const { done, said } = await publishOne(folder, entry, stage);
    if (!done) {
      log(`failed: ${said}`);
      log("Run this again: what is published stays, and the rest follows.");
      return false;
    }
    log(`${versionKey(entry.name, entry.version)} ${said}`);
  }
  log(`${publish.length} ${stage ? "staged" : "published"}, ${skip.length} there already`);
  return true;
}

/** Whether the registry has the tarball afterwards, with what there is to say about it. */
async function publishOne(
  folder: string,
  entry: PackedPackage,
  stage: boolean,
): Promise<{ readonly done: boolean; readonly said: string }> {
  const path = resolve(folder, entry.file);
  try {
    if (stage) return { done: true, said: await stageOne(path, entry) };
    await publishTarball(path);
  } catch (error) {
    // The registry may have taken it although its response was lost on the way.
    const known = await lookUpIntegrity(versionKey(entry.name, entry.version)).catch(() => "");
    if (known !== entry.integrity) {
      return { done: false, said: error instanceof Error ? error.message : String(error) };
    }
  }
  return { done: true, said: "published" };
}

async function stageOne(path: string, { name, integrity }: PackedPackage): Promise<string> {
  const { id, before } = await stageTarball(path);
  if (before) return `was staged before: approve it only if its integrity is ${integrity}`;
  return id === undefined ? `staged: npm stage list ${name}` : `staged: npm stage approve ${id}`;
}
