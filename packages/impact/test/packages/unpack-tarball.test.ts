import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Pax } from "tar";
import { expect, it } from "vitest";
import { ImpactError } from "../../src/impact-error.ts";
import { openTarball } from "../../src/packages/unpack-tarball.ts";
import { archiveOf, entryOf, withSize } from "../support/make-tarball.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { unpack } from "../support/unpack.ts";

const below = scratchFolder();

const MANIFEST = entryOf("package/package.json", "{}");

const pack = (...entries: readonly Uint8Array[]) => gzipSync(archiveOf(entries));

it("unpacks files of short, long and very long paths, below the top folder", async () => {
  const split = `package/${"d".repeat(60)}/${"f".repeat(60)}.js`;
  const long = `package/src/${"x".repeat(120)} ü.ts`;
  const { failure, files, folder } = await unpack(
    below(),
    pack(
      MANIFEST,
      entryOf("package/empty"),
      entryOf("package/big", "b".repeat(1500)),
      entryOf(split, "split"),
      new Pax({ path: long }).encode(),
      entryOf("package/cut", "long"),
      entryOf("package/dist", "", { type: "Directory" }),
      entryOf("package/dist/./index.js", "last"),
    ),
  );
  expect(failure).toBeUndefined();
  expect(files).toEqual(
    [
      "big",
      "dist/index.js",
      "empty",
      "package.json",
      ...[split, long].map((path) => path.slice("package/".length)),
    ].sort(),
  );
  expect(readFileSync(join(folder, "big"), "utf8")).toBe("b".repeat(1500));
  expect(readFileSync(join(folder, long.slice("package/".length)), "utf8")).toBe("long");
});

const NEGATIVE = Buffer.from([0xff, ...Array<number>(9).fill(0xff), 0xfc, 0]);
const link = (type: "Link" | "SymbolicLink", linkpath: string) =>
  entryOf("package/link", "", { type, linkpath });

it.each<[what: string, packed: () => Uint8Array, message: RegExp]>([
  ["nothing", () => Buffer.alloc(0), /cannot be read as a tarball/],
  ["text", () => Buffer.from("text"), /cannot be read as a tarball: incorrect header check/],
  ["compressed text", () => gzipSync("text"), /cannot be read as a tarball/],
  ["an empty archive", () => gzipSync(Buffer.alloc(0)), /cannot be read as a tarball/],
  [
    "half a file",
    () => gzipSync(entryOf("package/a", "x".repeat(900)).subarray(0, 900)),
    /tarball/,
  ],
  ["half a gzip", () => pack(MANIFEST).subarray(0, 60), /cannot be read as a tarball/],
  ["a negative size", () => pack(withSize(MANIFEST, "-0000001000")), /size|tarball/],
  ["a negative size of 256 bits", () => pack(withSize(MANIFEST, NEGATIVE)), /invalid size|tarball/],
  ["a size of 8 GB", () => pack(withSize(MANIFEST, "77777777777")), /cannot be read as a tarball/],
  ["a size that is no number", () => pack(withSize(MANIFEST, "size")), /size|tarball/],
  ["a path above", () => pack(entryOf("package/../../up", "x")), /outside the package/],
  [
    "a path above in a pax header",
    () => pack(new Pax({ path: "package/../../up" }).encode(), MANIFEST),
    /outside/,
  ],
  ["an absolute path", () => pack(entryOf("/etc/up", "x")), /outside the package/],
  ["a drive", () => pack(entryOf("package/C:/up", "x")), /outside the package/],
  ["a backslash", () => pack(entryOf("package/..\\up", "x")), /outside the package/],
  [
    "a line break in a path",
    () => pack(entryOf("package/a\n::error::b", "x")),
    /outside the package/,
  ],
  ["a file beside the folder", () => pack(entryOf("package.json", "{}")), /is not in a folder/],
  [
    "a symbolic link",
    () => pack(link("SymbolicLink", "/etc"), entryOf("package/link/x")),
    /not a file/,
  ],
  [
    "a hard link",
    () => pack(MANIFEST, link("Link", "package/package.json")),
    /not a file \(Link\)/,
  ],
  ["a device", () => pack(entryOf("package/dev", "", { type: "CharacterDevice" })), /not a file/],
  [
    "a file, then a folder of its name",
    () => pack(entryOf("package/a", "x"), entryOf("package/a/b")),
    /both as a file/,
  ],
  [
    "a folder, then a file of its name",
    () => pack(entryOf("package/a/b"), entryOf("package/a", "x")),
    /both as a file/,
  ],
  [
    "an entry for a folder of a file's name",
    () => pack(entryOf("package/a", "x"), entryOf("package/a", "", { type: "Directory" })),
    /both as a file/,
  ],
  ["a file twice", () => pack(MANIFEST, MANIFEST), /contains package\.json twice/],
  ["a path of 40 folders", () => pack(entryOf(`p/${"a/".repeat(40)}b`)), /too long/],
  [
    "a path of 600 characters",
    () => pack(new Pax({ path: `p/${"a".repeat(600)}` }).encode(), MANIFEST),
    /too long/,
  ],
  [
    "a name that no system can write",
    () => pack(new Pax({ path: `p/${"a".repeat(300)}` }).encode(), MANIFEST),
    /ENAMETOOLONG|ENOENT|invalid/,
  ],
  [
    "a huge extended header",
    () => pack(entryOf("PaxHeader/x", "x".repeat(100_000), { type: "ExtendedHeader" }), MANIFEST),
    /not a file/,
  ],
  [
    "65 MB of zeros",
    () => gzipSync(Buffer.alloc(65 * 1024 * 1024)),
    /has more than 67108864 bytes/,
  ],
  [
    "2.4 GB of zeros in 2.4 MB",
    () => Buffer.concat(Array<Buffer>(40).fill(gzipSync(Buffer.alloc(60 * 1024 * 1024)))),
    /has more than 67108864 bytes/,
  ],
  ["a gzip in a gzip", () => gzipSync(pack(MANIFEST)), /compressed twice/],
  [
    "30,000 files",
    () => pack(...Array.from({ length: 30_000 }, (_, index) => entryOf(`p/${index}`))),
    /more than 20000 files/,
  ],
])("refuses %s, in one line, and writes nothing", async (_what, packed, message) => {
  const { failure, files } = await unpack(below(), packed());
  expect(failure).toBeInstanceOf(ImpactError);
  expect(String(failure)).toMatch(/^ImpactError: a\.tgz [^\n]+\.$/);
  expect(String(failure)).toMatch(message);
  expect(files).toEqual([]);
});

it("refuses a file that is too large before reading it", () => {
  const path = join(below(), "large.tgz");
  writeFileSync(path, Buffer.alloc(64 * 1024 * 1024 + 1));
  expect(() => openTarball(path)).toThrow(/large\.tgz has more than 67108864 bytes\.$/);
  expect(() => openTarball(below())).toThrow(/cannot be read: /);
});
