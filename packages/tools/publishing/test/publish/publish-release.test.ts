import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { publishRelease } from "../../src/publish/publish-release.ts";
import { type Behavior, type FakeNpm, makeFakeNpm } from "./fake-npm.ts";

const NEEDS = { runtime: [], acme: ["runtime"], bolt: ["runtime"], products: ["acme", "bolt"] };
const ALL = Object.keys(NEEDS).map((name) => `${name}@1.0.0`);

const integrityOf = (name: string) =>
  `sha512-${createHash("sha512").update(name).digest("base64")}`;

// npm is a shell script on Windows; the end-to-end release test covers it there with the real one.
describe.skipIf(process.platform === "win32")("publishing a folder", () => {
  let npm: FakeNpm;

  beforeEach(async () => {
    npm = await makeFakeNpm();
    await mkdir(join(npm.folder, "release"));
    const packages = Object.entries(NEEDS).map(([name, needs]) => ({
      name,
      version: "1.0.0",
      file: `${encodeURIComponent(`${name}@1.0.0`)}.tgz`,
      integrity: integrityOf(name),
      needs: Object.fromEntries(needs.map((needed) => [needed, "1.0.0"])),
    }));
    for (const { name, file } of packages) await writeFile(join(npm.folder, "release", file), name);
    await writeFile(join(npm.folder, "release", "manifest.json"), JSON.stringify({ packages }));
  });

  afterEach(() => npm.remove());

  async function publish(stage = false): Promise<{ done: boolean; log: string }> {
    const lines: string[] = [];
    const done = await publishRelease({
      folder: join(npm.folder, "release"),
      stage,
      log: (line) => lines.push(line),
    });
    return { done, log: lines.join("\n") };
  }

  test("all, in order; again, nothing", async () => {
    expect((await publish()).done).toBe(true);
    expect(await npm.published()).toEqual(ALL);
    expect(await publish()).toMatchObject({
      done: true,
      log: expect.stringContaining("0 published, 4 there already"),
    });
  });

  test("a vendor that is refused ends the run before the facade; the next run finishes it", async () => {
    await npm.set({}, { "acme@1.0.0": "refuse" });
    expect(await publish()).toMatchObject({ done: false, log: expect.stringContaining("E503") });
    expect(await npm.published()).toEqual(["runtime@1.0.0"]);
    await npm.set({ "runtime@1.0.0": integrityOf("runtime") });
    expect((await publish()).log).toContain("3 published, 1 there already");
    expect(await npm.published()).toEqual(ALL);
  });

  test("a vendor that was taken although npm failed counts as published", async () => {
    const lost: Record<string, Behavior> = { "acme@1.0.0": "take and fail" };
    await npm.set({}, lost);
    expect((await publish()).done).toBe(true);
    expect(await npm.published()).toEqual(ALL);
  });

  test("staged, all wait for an owner, in order, and none is published", async () => {
    const { done, log } = await publish(true);
    expect(done).toBe(true);
    expect(await npm.staged()).toEqual(ALL);
    expect(await npm.published()).toEqual([]);
    expect(log.split("\n")).toEqual([
      ...ALL.map(
        (key, at) =>
          `${key} staged: npm stage approve 00000000-0000-4000-8000-00000000000${at + 1}`,
      ),
      "4 staged, 0 there already",
    ]);
  });

  test("what was staged before is not staged again, and has to be compared", async () => {
    await npm.set({ "runtime@1.0.0": integrityOf("runtime") }, { "acme@1.0.0": "staged before" });
    const { done, log } = await publish(true);
    expect(done).toBe(true);
    expect(await npm.staged()).toEqual(["bolt@1.0.0", "products@1.0.0"]);
    expect(log).toContain(
      `acme@1.0.0 was staged before: approve it only if its integrity is ${integrityOf("acme")}`,
    );
  });

  test("a version that cannot be staged ends the run", async () => {
    await npm.set({}, { "acme@1.0.0": "refuse" });
    expect(await publish(true)).toMatchObject({
      done: false,
      log: expect.stringMatching(/npm stage publish .*E503/s),
    });
    expect(await npm.staged()).toEqual(["runtime@1.0.0"]);
  });

  test("one version with other bytes refuses everything", async () => {
    await npm.set({ "bolt@1.0.0": "sha512-other" });
    expect(await publish()).toMatchObject({
      done: false,
      log: "refused: bolt@1.0.0 is published with another content: it needs a new version.",
    });
    expect(await npm.published()).toEqual(["bolt@1.0.0"]);
  });

  test("a registry that does not respond is not an empty one", async () => {
    const state = { published: {}, staged: [], behaviors: {}, down: true };
    await writeFile(join(npm.folder, "registry.json"), JSON.stringify(state));
    await expect(publish()).rejects.toThrow("ECONNREFUSED");
    expect(await npm.published()).toEqual([]);
  });
});
