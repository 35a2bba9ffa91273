import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readPublicPackages } from "../packages/public-packages.ts";
import { hashFile } from "../publish/hash-file.ts";
import { lookUpIntegrity } from "../publish/npm-registry.ts";
import { versionKey } from "../publish/plan-publish.ts";
import { MANIFEST_FILE, type PackedPackage } from "../publish/release-manifest.ts";
import { packPackage } from "./pack-package.ts";

/** How to pack a release. */
export interface PackOptions {
  readonly root: string;
  /** Folder to write; wiped first. */
  readonly target: string;
  /** Leave out the versions that the registry has already. */
  readonly unpublishedOnly: boolean;
  /** `owner/name` of the repository that will publish, when it is known. */
  readonly repository?: string | undefined;
  readonly log: (line: string) => void;
}

/** What was packed. */
export interface PackResult {
  readonly packages: readonly PackedPackage[];
  /** Hex sha256 of the manifest: who knows it can prove every byte of the folder. */
  readonly manifestSha256: string;
  /** What is wrong, by package; empty where all may be published. */
  readonly problems: readonly string[];
}

/** Packs the public packages, which must be built, into one folder with a manifest of their hashes. */
export async function packRelease(options: PackOptions): Promise<PackResult> {
  const { root, target, log } = options;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const known = await readPublicPackages(root);
  const versions = new Map(known.map(({ name, version }) => [name, version]));
  const expectations = {
    workspace: new Set(versions.keys()),
    repository: options.repository,
  };
  const packages: PackedPackage[] = [];
  const problems: string[] = [];
  for (const { name, version, folder, needs } of known) {
    const key = versionKey(name, version);
    if (options.unpublishedOnly && (await lookUpIntegrity(key)) !== undefined) {
      log(`${key} is published already`);
      continue;
    }
    const tarball = await packPackage(root, folder, target, expectations);
    problems.push(...tarball.problems.map((problem) => `${key}: ${problem}`));
    packages.push({
      name,
      version,
      file: basename(tarball.path),
      integrity: `sha512-${await hashFile(tarball.path, "sha512", "base64")}`,
      needs: Object.fromEntries(needs.map((needed) => [needed, versions.get(needed) ?? ""])),
    });
    log(`${key} packed`);
  }
  const manifest = join(target, MANIFEST_FILE);
  await writeFile(manifest, `${JSON.stringify({ packages }, null, 2)}\n`);
  return { packages, problems, manifestSha256: await hashFile(manifest, "sha256", "hex") };
}
