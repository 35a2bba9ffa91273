import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { Pax } from "tar";
import { expect, it } from "vitest";
import { ImpactError } from "../../src/impact-error.ts";
import { archiveOf, entryOf, withChecksum, withSize } from "../support/make-tarball.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { unpack } from "../support/unpack.ts";

const below = scratchFolder();

type Random = (bound: number) => number;

/** A generator of numbers below a bound, the same in every run (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const cutOff: Mutation = (bytes, random) => bytes.subarray(0, random(bytes.length));

const changeBytes: Mutation = (bytes, random) => {
  for (let index = 0; index < 8; index += 1) bytes[random(bytes.length)] = random(256);
  return bytes;
};

const moveEnd: Mutation = (bytes, random) =>
  Buffer.concat([bytes.subarray(0, random(bytes.length)), bytes.subarray(random(bytes.length))]);

/** Changes a block as if it were a header, with the checksum that fits it. */
const changeHeader: Mutation = (bytes, random) => {
  const start = 512 * random(bytes.length / 512);
  const block = Buffer.from(bytes.subarray(start, start + 512));
  for (let index = 0; index < 3; index += 1) block[random(512)] = random(256);
  return Buffer.concat([
    bytes.subarray(0, start),
    withChecksum(block),
    bytes.subarray(start + 512),
  ]);
};

const MUTATIONS: readonly (readonly [name: string, of: "archive" | "gzip", mutate: Mutation])[] = [
  ["cut off", "archive", cutOff],
  ["with other bytes", "archive", changeBytes],
  ["with its end moved", "archive", moveEnd],
  ["with another header", "archive", changeHeader],
  ["cut off after compression", "gzip", cutOff],
  ["with other bytes after compression", "gzip", changeBytes],
];

const ARCHIVE = archiveOf([
  entryOf("package/package.json", "{}"),
  new Pax({ path: "package/dist/a-long-name.js" }).encode(),
  ...Array.from({ length: 12 }, (_, index) =>
    entryOf(`package/dist/part-${index}/index.js`, `${index}`.repeat(index * 90)),
  ),
]);

it.each(MUTATIONS)(
  "unpacks or refuses in one line each of 60 tarballs %s",
  async (name, of, mutate) => {
    const random = randomFrom(name.length);
    const failures: unknown[] = [];
    for (let round = 0; round < 60; round += 1) {
      const packed =
        of === "gzip"
          ? mutate(gzipSync(ARCHIVE), random)
          : gzipSync(mutate(Buffer.from(ARCHIVE), random));
      const { failure, files } = await unpack(below(), packed);
      if (failure === undefined) expect(files.filter((file) => file.startsWith(".."))).toEqual([]);
      else expect(files).toEqual([]);
      if (failure !== undefined) failures.push(failure);
    }
    // The mutations do damage.
    expect(failures.length).toBeGreaterThan(5);
    for (const failure of failures) {
      expect(failure).toBeInstanceOf(ImpactError);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a line has none.
      expect(String(failure)).toMatch(/^ImpactError: a\.tgz [^\n\u0000]+\.$/);
    }
  },
);

/** Refuses a tarball in a process of its own; prints how many bytes that took at most. */
const REFUSE = `
const [unpackTarball, path] = process.argv.slice(-2);
const { openTarball, unpackTarball: unpack } = await import(unpackTarball);
await unpack(openTarball(path), process.cwd(), "a.tgz").then(
  () => { throw new Error("it was unpacked"); },
  (error) => console.log(JSON.stringify({ message: error.message, peak: process.resourceUsage().maxRSS * 1024 })),
);
`;

it.each<[what: string, packed: () => Buffer]>([
  ["2.4 GB in 2.4 MB", () => Buffer.concat(Array(40).fill(gzipSync(Buffer.alloc(60_000_000))))],
  ["a negative size", () => gzipSync(archiveOf([withSize(entryOf("package/a"), "-0000001000")]))],
  ["120,000 entries", () => gzipSync(archiveOf(Array(120_000).fill(entryOf("package/a"))))],
  [
    "a size of 8 GB",
    () => gzipSync(archiveOf([withSize(entryOf("package/a", "x"), "77777777777")])),
  ],
])("refuses %s within 512 MB of memory", async (what, packed) => {
  const path = join(below(), `${what.length}.tgz`);
  await writeFile(path, packed());
  const module = new URL("../../src/packages/unpack-tarball.ts", import.meta.url).href;
  const args = ["--input-type=module", "-e", REFUSE, module, path];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: below() });
  const { message, peak } = JSON.parse(stdout);
  expect(message).toMatch(/^a\.tgz .*\.$/);
  expect(peak).toBeLessThan(512 * 1024 * 1024);
});
