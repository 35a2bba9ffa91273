import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { copyWorkspace } from "@org/exec";
import { readReleaseManifest } from "../publish/release-manifest.ts";
import { compile, installConsumer } from "./consumer.ts";
import { FACADE, MOCK } from "./facade.ts";
import { playRevision } from "./play-revision.ts";
import { FIRST_PROGRAM, MINOR_PROGRAM } from "./programs.ts";
import { VENDOR_MAJOR, VENDOR_MINOR } from "./revisions.ts";
import type { Row } from "./row.ts";
import { isPublished, pack, publish, tarballsOf, versionsOf } from "./stage.ts";

/** The rows of a rehearsal in which all goes well. */
export const HISTORY_ROWS: readonly Row[] = [
  {
    name: "first release: every package, each after what it needs",
    async play(stage) {
      await pack(stage, "all");
      const { code, output } = await publish(stage);
      assert.equal(code, 0, output);
      const published = [...output.matchAll(/^(\S+)@\S+ published$/gm)].map(([, name]) => name);
      assert.deepEqual(published.toSorted(), [...(await versionsOf(stage)).keys()].toSorted());
      assert.equal(published[0], "@org/client-runtime");
      assert.deepEqual(published.slice(-2), [FACADE, MOCK]);
      const consumer = await installConsumer(stage, "1.0.0");
      assert.equal(await compile(stage, consumer, FIRST_PROGRAM), "");
    },
  },
  {
    name: "the same release again: nothing is published",
    async play(stage) {
      const { code, output } = await publish(stage);
      assert.equal(code, 0, output);
      const { size } = await versionsOf(stage);
      assert.match(output, new RegExp(`^0 published, ${size} there already$`, "m"));
      await pack(stage, "unpublished");
      assert.deepEqual((await readReleaseManifest(tarballsOf(stage))).packages, []);
    },
  },
  {
    name: "two builds in two folders: the same sha512 of every tarball",
    async play(stage) {
      await pack(stage, "all");
      const other = { ...stage, workspace: await copyWorkspace(stage.workspace, stage.folder) };
      await pack(other, "all");
      assert.deepEqual(
        (await readReleaseManifest(tarballsOf(other))).packages,
        (await readReleaseManifest(tarballsOf(stage))).packages,
      );
    },
  },
  {
    name: "another content under a published version: refused, nothing published",
    async play(stage) {
      const readme = join(stage.workspace, "packages", "client-runtime", "README.md");
      const text = await readFile(readme, "utf8");
      await writeFile(readme, `${text}\n`);
      await pack(stage, "all");
      await writeFile(readme, text);
      const { code, output } = await publish(stage);
      assert.equal(code, 1, output);
      assert.match(
        output,
        /refused: @org\/client-runtime@1\.0\.0 is published with another content/,
      );
      assert.doesNotMatch(output, / published$/m);
    },
  },
  {
    name: "a vendor's minor: the facade follows, the other vendors stay",
    async play(stage) {
      const { before, after } = await playRevision(stage, VENDOR_MINOR);
      assert.deepEqual(moved(before, after), followedBy("@org/voucherify", "1.1.0"));
      const consumer = await installConsumer(stage, "1.1.0");
      assert.equal(await compile(stage, consumer, FIRST_PROGRAM), "");
      assert.equal(await compile(stage, consumer, MINOR_PROGRAM), "");
    },
  },
  {
    name: "a vendor's major: the facade follows, old programs stop to compile there and only there",
    async play(stage) {
      const { before, after } = await playRevision(stage, VENDOR_MAJOR);
      assert.deepEqual(moved(before, after), followedBy("@org/voucherify", "2.0.0"));
      const stays = await installConsumer(stage, "^1.0.0");
      assert.equal(await compile(stage, stays, FIRST_PROGRAM), "");
      const goes = await installConsumer(stage, "^2.0.0");
      assert.match(await compile(stage, goes, FIRST_PROGRAM), /'price' does not exist/);
      assert.equal(await compile(stage, goes, MINOR_PROGRAM), "");
    },
  },
  {
    name: "a facade packed without a vendor that it needs: refused",
    async play(stage) {
      const path = join(tarballsOf(stage), "manifest.json");
      const text = await readFile(path, "utf8");
      await writeFile(
        path,
        text.replaceAll('"@org/voucherify": "2.0.0"', '"@org/voucherify": "2.9.9"'),
      );
      const { code, output } = await publish(stage);
      await writeFile(path, text);
      assert.equal(code, 1, output);
      assert.match(output, /refused: @org\/products@2\.0\.0 needs @org\/voucherify@2\.9\.9/);
      assert.equal(await isPublished(stage, "@org/voucherify@2.9.9"), false);
    },
  },
];

/** A vendor's new version, and those of the packages that hand it on. */
function followedBy(vendor: string, version: string): Record<string, string> {
  return { [MOCK]: version, [FACADE]: version, [vendor]: version };
}

/** New versions of the packages whose version moved. */
function moved(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries([...after].filter(([name, version]) => before.get(name) !== version));
}
