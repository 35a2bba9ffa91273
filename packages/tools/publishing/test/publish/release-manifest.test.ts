import { createHash, hash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readReleaseManifest } from "../../src/publish/release-manifest.ts";

const BYTES = "the bytes of a tarball";
const INTEGRITY = `sha512-${createHash("sha512").update(BYTES).digest("base64")}`;

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "manifest-"));
  await writeFile(join(folder, "acme.tgz"), BYTES);
});

afterEach(() => rm(folder, { recursive: true }));

async function writeManifest(file: string): Promise<string> {
  const entry = { name: "acme", version: "1.0.0", file, integrity: INTEGRITY, needs: {} };
  const path = join(folder, "manifest.json");
  await writeFile(path, JSON.stringify({ packages: [entry] }));
  return hash("sha256", await readFile(path));
}

test("a folder whose bytes are those that were packed is read", async () => {
  const sha256 = await writeManifest("acme.tgz");
  const { packages } = await readReleaseManifest(folder, sha256);
  expect(packages.map(({ name }) => name)).toEqual(["acme"]);
});

test("a tarball that changed by one byte is refused", async () => {
  await writeManifest("acme.tgz");
  await writeFile(join(folder, "acme.tgz"), `${BYTES} `);
  await expect(readReleaseManifest(folder)).rejects.toThrow("acme.tgz is not the tarball");
});

test("a manifest that changed with its tarballs is refused by its own hash", async () => {
  const sha256 = await writeManifest("acme.tgz");
  const path = join(folder, "manifest.json");
  await writeFile(path, (await readFile(path, "utf8")).replace("1.0.0", "1.0.1"));
  await expect(readReleaseManifest(folder, sha256)).rejects.toThrow("sha256 differs");
});

test.each(["../acme.tgz", "a/b.tgz", "a\\b.tgz"])("%s is no file beside it", async (file) => {
  await writeManifest(file);
  await expect(readReleaseManifest(folder)).rejects.toThrow("does not name a file");
});
