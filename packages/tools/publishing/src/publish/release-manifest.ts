import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashFile } from "./hash-file.ts";

/** Name of the file that lists the tarballs of a folder. */
export const MANIFEST_FILE = "manifest.json";

/** One tarball of a release. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** File name of the tarball, beside the manifest. */
  readonly file: string;
  /** Subresource integrity of the tarball, `sha512-…`: what the registry calls `dist.integrity`. */
  readonly integrity: string;
  /** Packages of the same workspace it needs, each with the exact version it was built against. */
  readonly needs: Readonly<Record<string, string>>;
}

/** What `release pack` hands to `release publish`. */
export interface ReleaseManifest {
  /** In the order to publish: what a package needs stands before it. */
  readonly packages: readonly PackedPackage[];
}

/**
 * Reads the manifest of a folder of tarballs and proves that every byte is the one that was packed.
 * @param sha256 hex digest the manifest itself must have, when it came another way than the folder
 * @throws Error that names the file that differs or is missing
 */
export async function readReleaseManifest(
  folder: string,
  sha256?: string,
): Promise<ReleaseManifest> {
  const path = join(folder, MANIFEST_FILE);
  if (sha256 !== undefined && (await hashFile(path, "sha256", "hex")) !== sha256) {
    throw new Error(`${MANIFEST_FILE} is not the one that was packed: its sha256 differs.`);
  }
  const manifest: ReleaseManifest = JSON.parse(await readFile(path, "utf8"));
  for (const { file, integrity } of manifest.packages) {
    if (/[\\/]/.test(file)) throw new Error(`${file} does not name a file beside the manifest.`);
    const actual = `sha512-${await hashFile(join(folder, file), "sha512", "base64")}`;
    if (actual !== integrity) throw new Error(`${file} is not the tarball that was packed.`);
  }
  return manifest;
}
