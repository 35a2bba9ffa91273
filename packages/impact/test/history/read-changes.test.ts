import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readChanges } from "../../src/history/read-changes.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const below = scratchFolder();

function change(summary: string) {
  const document = { pointer: "", operation: null };
  return { rule: "document-text-changed", level: "patch", seenBy: "types", summary, ...document };
}

async function changesOf(history: object | undefined, from: string, to: string) {
  const folder = await mkdtemp(join(below(), "package-"));
  if (history) await writeFile(join(folder, "changes.json"), JSON.stringify(history));
  const manifest = { name: "@org/acme", version: from };
  const installed = { manifest, folder: "" };
  const next = { manifest: { ...manifest, version: to }, folder };
  const changes = readChanges({ name: "@org/acme", from, to, installed, next });
  return changes.map(({ version, summary }) => `${version} ${summary}`);
}

const HISTORY = {
  unreleased: [],
  releases: [
    { version: "3.0.0", changes: [change("three")] },
    { version: "2.10.0", changes: [change("ten"), change("more")] },
    { version: "2.9.0", changes: [change("nine")] },
    { version: "2.0.0", changes: [change("two")] },
  ],
};

it("reads the changes after the installed version, up to the new one, oldest first", async () => {
  expect(await changesOf(HISTORY, "2.0.0", "2.10.0")).toEqual([
    "2.9.0 nine",
    "2.10.0 ten",
    "2.10.0 more",
  ]);
  expect(await changesOf(HISTORY, "3.0.0", "3.0.0")).toEqual([]);
});

it("orders prereleases and builds as semver.org does", async () => {
  const versions = [
    "2.0.0",
    "2.0.0-rc.10",
    "2.0.0-alpha",
    "2.0.0-rc.2",
    "2.0.0-alpha.1",
    "2.1.0-rc.1",
  ];
  const releases = versions.map((version) => ({ version, changes: [change("")] }));
  expect(await changesOf({ releases }, "2.0.0-alpha", "2.0.0+build.7")).toEqual([
    "2.0.0-alpha.1 ",
    "2.0.0-rc.2 ",
    "2.0.0-rc.10 ",
    "2.0.0 ",
  ]);
});

it("reads unreleased changes, which only a folder has", async () => {
  const history = { ...HISTORY, unreleased: [change("coming")] };
  expect(await changesOf(history, "3.0.0", "3.0.0")).toEqual(["3.0.0 coming"]);
});

it("reads no changes of a package without a history", async () => {
  expect(await changesOf(undefined, "1.0.0", "2.0.0")).toEqual([]);
});
