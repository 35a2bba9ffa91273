import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ImpactError } from "../impact-error.ts";
import { readTarball, SIZE_LIMIT, TarballError } from "./read-tarball.ts";

/**
 * Unpacks a package's tarball into an empty folder, without the tarball's top folder.
 * @param label how messages name the tarball
 * @throws ImpactError if it is not the tarball of a package, or cannot be written; nothing is written
 *   unless all of it can be read
 */
export async function unpackTarball(
  packed: Uint8Array,
  folder: string,
  label: string,
): Promise<void> {
  try {
    for (const [path, content] of await readTarball(packed)) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content, { flag: "wx" });
    }
  } catch (error) {
    if (error instanceof TarballError) throw new ImpactError(`${label} ${error.message}.`);
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImpactError(`${label} cannot be unpacked: ${reason}.`);
  }
}

/**
 * The bytes of a tarball on this machine.
 * @throws ImpactError if it cannot be read, or is too large
 */
export function openTarball(path: string): Uint8Array {
  try {
    if (statSync(path).size <= SIZE_LIMIT) return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImpactError(`${path} cannot be read: ${reason}.`);
  }
  throw new ImpactError(`${path} has more than ${SIZE_LIMIT} bytes.`);
}
