import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { unpackTarball } from "../../src/packages/unpack-tarball.ts";

/** What unpacking a tarball came to. */
export interface Unpacked {
  readonly folder: string;
  /** Undefined if it succeeded. */
  readonly failure: unknown;
  /** All that was written, from the folder, sorted; what is beside the folder begins with `..`. */
  readonly files: readonly string[];
}

/** Unpacks a tarball, which messages name `a.tgz`, in a new folder. */
export async function unpack(below: string, packed: Uint8Array): Promise<Unpacked> {
  const around = mkdtempSync(join(below, "unpack-"));
  const folder = join(around, "package");
  mkdirSync(folder);
  const failure = await unpackTarball(packed, folder, "a.tgz").catch((error: unknown) => error);
  const entries = readdirSync(around, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return { folder, failure, files: files.sort() };
}
