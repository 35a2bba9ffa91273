import { gzipSync } from "node:zlib";
import { Header } from "tar";

/** One entry of a tarball; `fields` overwrite those of its header. */
export function entryOf(
  path: string,
  content: string | Uint8Array = "",
  fields: Partial<Header> = {},
): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  const own = { path, type: "File", size: bytes.length, mode: 0o644, mtime: new Date(0) } as const;
  new Header({ ...own, ...fields }).encode(header);
  const padding = Buffer.alloc((512 - (bytes.length % 512)) % 512);
  return Buffer.concat([header, bytes, padding]);
}

/** Writes a number over an entry's size, and its checksum anew. */
export function withSize(entry: Buffer, size: string | Uint8Array): Buffer {
  const changed = Buffer.from(entry);
  changed.fill(0, 124, 136).set(Buffer.from(size), 124);
  return withChecksum(changed);
}

/** Writes the checksum that fits an entry's header. */
export function withChecksum(entry: Buffer): Buffer {
  const changed = Buffer.from(entry);
  changed.fill(" ", 148, 156);
  const sum = changed.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  changed.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return changed;
}

/** The archive of some entries, not yet compressed. */
export function archiveOf(entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}

/** A package's tarball, from its files by path. */
export function tarballOf(files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).map(([path, text]) => entryOf(`package/${path}`, text));
  return gzipSync(archiveOf(entries));
}
