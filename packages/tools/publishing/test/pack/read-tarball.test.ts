import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readTarball } from "../../src/pack/read-tarball.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tarball-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** One ustar entry; checksums are left out, because the reader needs none. */
function entry(name: string, content: string, { kind = "0", prefix = "" } = {}): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(Buffer.byteLength(content).toString(8).padStart(11, "0"), 124);
  header.write(kind, 156);
  header.write("ustar\0", 257);
  header.write(prefix, 345);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512);
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
  const long = `package/src/${"x".repeat(120)}.ts`;
  const record = ` path=${long}\n`;
  const files = await read(
    entry("package/package.json", "{}"),
    entry("package/empty", ""),
    entry("package/big", "b".repeat(1500)),
    entry("b.js", "b", { prefix: "package/dist" }),
    entry("pax", `${record.length + 3}${record}`, { kind: "x" }),
    entry("cut", "long"),
    entry("package/dist", "", { kind: "5" }),
    entry("package/last", "last"),
  );
  expect(files).toEqual({
    "package.json": "{}",
    empty: "",
    big: "b".repeat(1500),
    "dist/b.js": "b",
    [long.slice("package/".length)]: "long",
    last: "last",
  });
});

test.each(["1", "2"])("a link (type %s) is refused", async (kind) => {
  await expect(read(entry("package/link", "", { kind }))).rejects.toThrow(
    "package/link is no file",
  );
});
