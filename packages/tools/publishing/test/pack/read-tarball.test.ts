import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Header, Pax } from "tar";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readTarball } from "../../src/pack/read-tarball.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tarball-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** One entry; a path over 100 bytes is split into the prefix field. */
function entry(path: string, content: string, fields: Partial<Header> = {}): Buffer {
  const size = Buffer.byteLength(content);
  const header = Buffer.alloc(512);
  new Header({ path, type: "File", size, mode: 0o644, mtime: new Date(0), ...fields }).encode(
    header,
  );
  const body = Buffer.alloc(Math.ceil(size / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

async function read(...entries: Buffer[]): Promise<Record<string, string>> {
  const path = join(folder, "a.tgz");
  await writeFile(path, gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)])));
  const files = await readTarball(path);
  return Object.fromEntries(
    [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]),
  );
}

test("files by path, short, long and with a pax header", async () => {
  const split = `package/${"d".repeat(60)}/${"f".repeat(60)}.js`;
  const long = `package/src/${"x".repeat(120)} y.ts`;
  const files = await read(
    entry("package/package.json", "{}"),
    entry("package/empty", ""),
    entry("package/big", "b".repeat(1500)),
    entry(split, "split"),
    new Pax({ path: long }).encode(),
    entry("cut", "long"),
    entry("package/dist", "", { type: "Directory" }),
    entry("package/last", "last"),
  );
  expect(files).toEqual({
    "package.json": "{}",
    empty: "",
    big: "b".repeat(1500),
    [split.slice("package/".length)]: "split",
    [long.slice("package/".length)]: "long",
    last: "last",
  });
});

test.each(["Link", "SymbolicLink"] as const)("a link (%s) is refused", async (type) => {
  await expect(read(entry("package/link", "", { type, linkpath: "other" }))).rejects.toThrow(
    /a\.tgz contains package\/link, which is not a file/,
  );
});

test("a damaged entry is refused", async () => {
  const damaged = entry("package/package.json", "{}");
  damaged.write("x", 0);
  await expect(read(damaged)).rejects.toThrow("checksum");
});
