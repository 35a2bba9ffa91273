import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compareSnapshot } from "../src/project/compare-snapshot.ts";

const CI = { update: false, isCi: true };
const HERE = { update: false, isCi: false };
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "snapshot-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("tells the lines that came and went, and leaves the file", async () => {
  const file = join(folder, "acme.txt");
  await writeFile(file, "a\nb\n");
  expect(await compareSnapshot(file, "a\nb\n", CI)).toEqual([]);
  const [problem] = await compareSnapshot(file, "a\nc\n", HERE);
  expect(problem).toMatch(/^- b\n\+ c\n/);
  expect(await compareSnapshot(file, "b\na\n", HERE)).toHaveLength(1);
  expect(await readFile(file, "utf8")).toBe("a\nb\n");
});

it("writes it anew where that is asked for", async () => {
  const file = join(folder, "acme.txt");
  await writeFile(file, "a\n");
  expect(await compareSnapshot(file, "b\n", { update: true, isCi: true })).toEqual([]);
  expect(await readFile(file, "utf8")).toBe("b\n");
});

it("writes one that is missing, but not in CI", async () => {
  const file = join(folder, "new.txt");
  expect(await compareSnapshot(file, "a\n", CI)).toHaveLength(1);
  expect(await compareSnapshot(file, "a\n", HERE)).toEqual([]);
  expect(await compareSnapshot(file, "a\n", CI)).toEqual([]);
});
