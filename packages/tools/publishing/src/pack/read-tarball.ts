import { readFile } from "node:fs/promises";
import { readTarball as read } from "@org/impact/tarball";

/**
 * The files of a packed package by path, without the leading `package/`.
 * @throws Error if it is damaged, or has what no package has: a package needs no links
 */
export async function readTarball(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    return await read(await readFile(path));
  } catch (error) {
    throw new Error(`${path} ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
