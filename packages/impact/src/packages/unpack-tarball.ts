import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ImpactError } from "../impact-error.ts";

const BLOCK = 512;

/**
 * Unpacks a package's tarball into a folder, without the tarball's top folder. Reads the ustar
 * format (POSIX.1-2001) with the prefix field and paths in pax headers, which is what npm writes.
 * @throws ImpactError if it is not a tarball, or an entry would be written outside the folder
 */
export function unpackTarball(path: string, folder: string): void {
  for (const [name, content] of readEntries(path)) {
    const steps = name.split("/").slice(1);
    if (steps.length === 0 || steps.some((step) => step === ".." || step.includes("\\"))) {
      throw new ImpactError(
        `${path} contains ${name}, which would be written outside the package.`,
      );
    }
    const target = join(folder, ...steps);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

function readEntries(path: string): [name: string, content: Uint8Array][] {
  const archive = decompress(path);
  const entries: [string, Uint8Array][] = [];
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + BLOCK);
    const size = Number.parseInt(textAt(header, 124, 12).trim() || "0", 8);
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    const prefix = textAt(header, 345, 155);
    const short = textAt(header, 0, 100);
    const kind = textAt(header, 156, 1) || "0";
    if (kind === "0") entries.push([longName ?? (prefix ? `${prefix}/${short}` : short), content]);
    longName =
      kind === "x" ? /(?<!\d)\d+ path=(.*)\n/.exec(content.toString("utf8"))?.[1] : undefined;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}

function decompress(path: string): Buffer {
  try {
    return gunzipSync(readFileSync(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImpactError(`${path} cannot be read as a tarball: ${reason}.`);
  }
}

function textAt(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length).toString("utf8");
  const end = field.indexOf("\0");
  return end < 0 ? field : field.slice(0, end);
}
