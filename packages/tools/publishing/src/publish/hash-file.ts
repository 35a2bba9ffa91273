import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

/** Digest of a file's bytes. */
export async function hashFile(
  path: string,
  algorithm: "sha256" | "sha512",
  encoding: "hex" | "base64",
): Promise<string> {
  return createHash(algorithm)
    .update(await readFile(path))
    .digest(encoding);
}
