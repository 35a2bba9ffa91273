import { gunzipSync } from "node:zlib";
import { Parser, type ReadEntry } from "tar";

/** Most bytes of a package, packed or unpacked; ours have a few megabytes. */
export const SIZE_LIMIT: number = 64 * 1024 * 1024;

/** Most files and folders of a package. */
export const ENTRY_LIMIT = 20_000;

/** Most bytes of an extended header: it holds a path. */
const META_LIMIT = 64 * 1024;

/** Most characters and most folders of a path. */
const PATH_LIMIT = { length: 512, depth: 32 };

/** What decompresses once more, if an archive begins with it: gzip and zstd. */
const COMPRESSED = [
  [0x1f, 0x8b],
  [0x28, 0xb5, 0x2f, 0xfd],
];

/** What is wrong with a tarball: the end of a sentence that begins with its name. */
export class TarballError extends Error {
  override get name(): "TarballError" {
    return "TarballError";
  }
}

/**
 * Reads a package's tarball: its files by path, without the top folder. Whatever the bytes are, it
 * takes a bounded time and no more memory than a few times `SIZE_LIMIT`.
 * @throws TarballError if it is damaged or too large, or has what no package has: links and devices,
 *   paths that lead outside, two entries of one name
 */
export async function readTarball(packed: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const archive = decompress(packed);
  const files = new Map<string, Uint8Array[]>();
  const folders = new Set<string>();
  let count = 0;
  await parse(archive, (entry) => {
    count += 1;
    if (count > ENTRY_LIMIT)
      throw new TarballError(`has more than ${ENTRY_LIMIT} files and folders`);
    const isFolder = entry.type === "Directory";
    if (!isFolder && entry.type !== "File" && entry.type !== "OldFile") {
      throw new TarballError(`contains ${entry.path}, which is not a file (${entry.type})`);
    }
    if (entry.header.size === undefined)
      throw new TarballError(`contains ${entry.path} with an invalid size`);
    const steps = stepsOf(entry.path);
    const path = steps.join("/");
    for (const folder of isFolder ? [...parentsOf(steps), path] : parentsOf(steps)) {
      if (files.has(folder))
        throw new TarballError(`contains ${folder} both as a file and as a folder`);
      folders.add(folder);
    }
    if (isFolder) return;
    if (path === "") throw new TarballError(`contains ${entry.path}, which is not in a folder`);
    if (folders.has(path))
      throw new TarballError(`contains ${path} both as a file and as a folder`);
    if (files.has(path)) throw new TarballError(`contains ${path} twice`);
    // As it comes, not as its size says: that may be a lie.
    const chunks: Uint8Array[] = [];
    entry.on("data", (chunk) => chunks.push(chunk));
    files.set(path, chunks);
  });
  return new Map([...files].map(([path, chunks]) => [path, Buffer.concat(chunks)]));
}

function decompress(packed: Uint8Array): Buffer {
  let archive: Buffer;
  try {
    archive = gunzipSync(packed, { maxOutputLength: SIZE_LIMIT });
  } catch (error) {
    if (codeOf(error) !== "ERR_BUFFER_TOO_LARGE") throw unreadable(error);
    throw new TarballError(`has more than ${SIZE_LIMIT} bytes`);
  }
  if (COMPRESSED.some((magic) => magic.every((byte, index) => archive[index] === byte))) {
    throw new TarballError("is compressed twice");
  }
  return archive;
}

/** Passes each entry to `onEntry`; rejects with what that throws, or with what is wrong in the archive. */
function parse(archive: Buffer, onEntry: (entry: ReadEntry) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = new Parser({ strict: true, maxMetaEntrySize: META_LIMIT });
    // Only the first problem counts; the parser goes on to the end of the archive, which is in memory.
    let isBroken = false;
    const fail = (error: unknown) => {
      isBroken = true;
      reject(error instanceof TarballError ? error : unreadable(error));
    };
    parser.on("error", fail);
    // The parser skips entries of types that it does not know, and extended headers that are too large.
    parser.on("ignoredEntry", (entry: ReadEntry) => {
      fail(new TarballError(`contains ${entry.path}, which is not a file (${entry.type})`));
    });
    parser.on("entry", (entry: ReadEntry) => {
      try {
        if (!isBroken) onEntry(entry);
      } catch (error) {
        fail(error);
      }
      entry.resume();
    });
    parser.on("end", resolve);
    try {
      parser.end(archive);
    } catch (error) {
      fail(error);
    }
  });
}

/**
 * The steps of an entry's path below the top folder.
 * @throws TarballError if it leads elsewhere, or has a character that some system cannot write
 */
function stepsOf(path: string): readonly string[] {
  const steps = path.split("/");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  if (path.startsWith("/") || steps.includes("..") || /[\\:\u0000-\u001f\u007f]/.test(path)) {
    throw new TarballError(
      `contains ${JSON.stringify(path)}, which would be written outside the package`,
    );
  }
  if (path.length > PATH_LIMIT.length || steps.length > PATH_LIMIT.depth) {
    throw new TarballError(`contains a path that is too long: ${path.slice(0, 80)}…`);
  }
  return steps.slice(1).filter((step) => step !== "" && step !== ".");
}

function parentsOf(steps: readonly string[]): readonly string[] {
  return steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join("/"));
}

function unreadable(error: unknown): TarballError {
  const reason = error instanceof Error ? error.message : String(error);
  return new TarballError(`cannot be read as a tarball: ${reason}`);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
