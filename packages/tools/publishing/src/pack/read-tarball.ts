import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

const BLOCK = 512;

/**
 * The files of a packed package by path, without the leading `package/`. Reads the ustar format
 * (POSIX.1-2001) with the prefix field, and paths of pax headers, which is what npm and pnpm write.
 * @throws Error at an entry that is neither a file nor a folder: a package has no use for links
 */
export async function readTarball(path: string): Promise<Map<string, Uint8Array>> {
  const archive = gunzipSync(await readFile(path));
  const files = new Map<string, Uint8Array>();
  let longPath: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + BLOCK);
    const size = Number.parseInt(textAt(header, 124, 12).trim() || "0", 8);
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    const kind = textAt(header, 156, 1) || "0";
    const prefix = textAt(header, 345, 155);
    const short = textAt(header, 0, 100);
    const name = longPath ?? (prefix === "" ? short : `${prefix}/${short}`);
    longPath = undefined;
    if (kind === "x") longPath = /\d+ path=(.*)\n/.exec(content.toString("utf8"))?.[1];
    else if (kind === "0") files.set(name.replace(/^[^/]*\//, ""), content);
    else if (kind !== "5" && kind !== "g")
      throw new Error(`${name} is no file (tar type ${kind}).`);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function textAt(header: Uint8Array, start: number, length: number): string {
  const field = Buffer.from(header.subarray(start, start + length)).toString("utf8");
  const end = field.indexOf("\0");
  return end < 0 ? field : field.slice(0, end);
}
