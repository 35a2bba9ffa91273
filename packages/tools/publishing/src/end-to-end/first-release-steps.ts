import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commitAll, copyWorkspace } from "@org/exec";
import { readReleaseManifest } from "../publish/release-manifest.ts";
import { installConsumer, installedVersions, objections } from "./consumer.ts";
import { programsFor } from "./programs.ts";
import { FACADE, MOCK } from "./release-change.ts";
import type { Step } from "./step.ts";
import { tagAll } from "./tag-all.ts";
import { pack, publish, runScript, tarballsOf, versionOf, versionsOf } from "./test-environment.ts";

/** The first release, and what must not be released after it. */
export const FIRST_RELEASE_STEPS: readonly Step[] = [
  {
    name: "a refresh of documents that have not changed: changes nothing",
    async run(environment) {
      assert.doesNotMatch(await runScript(environment, "specs-refresh"), /: changed/);
      await runScript(environment, "generate");
      await commitAll(environment.workspace, "Take the vendors' documents from the test's server");
    },
  },
  {
    name: "first release: every package, each after what it needs",
    async run(environment) {
      await pack(environment, "all");
      const { code, output } = await publish(environment);
      assert.equal(code, 0, output);
      const versions = await versionsOf(environment);
      await tagAll(environment.workspace, versions);
      const published = [...output.matchAll(/^(@?[^\s@]+)@\S+ published$/gm)].map(
        ([, name]) => name,
      );
      assert.deepEqual(published.toSorted(), [...versions.keys()].toSorted());
      assert.equal(published[0], "@org/client-runtime");
      assert.deepEqual(published.slice(-2), [FACADE, MOCK]);
      const consumer = await installConsumer(environment, "latest");
      const installed = await installedVersions(consumer);
      for (const { packageName } of environment.vendors) assert.ok(installed.has(packageName));
      for (const [name, version] of installed) assert.equal(version, versions.get(name), name);
      const programs = programsFor(environment.vendors);
      assert.deepEqual(await objections(environment, consumer, programs), {});
    },
  },
  {
    name: "the same release again: nothing is published",
    async run(environment) {
      const { code, output } = await publish(environment);
      assert.equal(code, 0, output);
      const { size } = await versionsOf(environment);
      assert.match(output, new RegExp(`^0 published, ${size} there already$`, "m"));
      await pack(environment, "unpublished");
      assert.deepEqual((await readReleaseManifest(tarballsOf(environment))).packages, []);
    },
  },
  {
    name: "two builds in two folders: the same sha512 of every tarball",
    async run(environment) {
      await pack(environment, "all");
      const workspace = await copyWorkspace(environment.workspace, environment.folder);
      const other = { ...environment, workspace };
      await pack(other, "all");
      assert.deepEqual(
        (await readReleaseManifest(tarballsOf(other))).packages,
        (await readReleaseManifest(tarballsOf(environment))).packages,
      );
    },
  },
  {
    name: "another content under a published version: refused, nothing published",
    async run(environment) {
      const readme = join(environment.workspace, "packages", "client-runtime", "README.md");
      const text = await readFile(readme, "utf8");
      await writeFile(readme, `${text}\n`);
      await pack(environment, "all");
      await writeFile(readme, text);
      const { code, output } = await publish(environment);
      assert.equal(code, 1, output);
      const runtime = await versionOf(environment, "@org/client-runtime");
      assert.ok(output.includes(`refused: ${runtime} is published with another content`), output);
      assert.doesNotMatch(output, / published$/m);
    },
  },
];
