import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Diagnostic } from "../../src/diagnostics.ts";
import { addVendor } from "../../src/io/add-vendor.ts";
import { applyChanges } from "../../src/io/files/apply-changes.ts";
import { replaceFiles } from "../../src/io/files/replace-files.ts";
import { runGenerate } from "../../src/io/run-generate.ts";
import { runRefresh } from "../../src/io/run-refresh.ts";
import { makeGeneratedWorkspace } from "../support/temporary-workspace.ts";

/** A generated workspace in which a path is a link to where its content went: a folder outside. */
async function openLinked(path: string) {
  const workspace = await makeGeneratedWorkspace("crud");
  onTestFinished(workspace.remove);
  const outside = await mkdtemp(join(tmpdir(), "outside-"));
  onTestFinished(() => rm(outside, { recursive: true, force: true }));
  const target = join(outside, "target");
  const source = join(workspace.root, path);
  await rename(source, target).catch(() => mkdir(target));
  await mkdir(dirname(source), { recursive: true });
  await symlink(target, source, "junction").catch(() => symlink(target, source));
  // Not among what is generated, so it would be removed.
  await writeFile(join(target, "mine.ts"), "mine").catch(() => undefined);
  const before = await readdir(outside, { recursive: true });
  const isUntouched = async () =>
    JSON.stringify(await readdir(outside, { recursive: true })) === JSON.stringify(before);
  return { ...workspace, isUntouched };
}

const foundIn = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, file }) => `${code} ${file}`);

const LINKS = [
  "packages/crud/src/generated",
  "packages/crud/src",
  "packages/crud",
  "packages/crud/package.json",
  "packages/crud/README.md",
  "packages/crud/src/generated/client.ts",
  "packages/products",
  "packages/products/src/generated",
  "packages",
  "specs",
  "specs/crud",
  "specs/crud/source",
  "specs/crud/vendor.yaml",
  "specs/crud/openapi.json",
  "specs/other",
  "LICENSE",
];

describe.each(LINKS)("a workspace whose %s is a symbolic link", (path) => {
  it("is neither read nor written", async () => {
    const { root, isUntouched } = await openLinked(path);
    for (const check of [false, true]) {
      const { diagnostics, changed } = await runGenerate(root, { vendors: [], check });
      expect(foundIn(diagnostics)).toEqual([`LINK_REFUSED ${path}`]);
      expect(changed).toEqual([]);
    }
    const options = { vendors: [], acceptRemovals: false, now: new Date() };
    const refreshed = await runRefresh(root, options);
    expect(foundIn(refreshed.diagnostics)).toEqual([`LINK_REFUSED ${path}`]);
    const added = await addVendor(root, "acme", join(root, "specs/vendor.schema.json"));
    expect(foundIn(added.diagnostics)).toEqual([`LINK_REFUSED ${path}`]);
    expect(await isUntouched()).toBe(true);
  });
});

it("a link that appears after the check is not written through", async () => {
  const path = "packages/crud/src/generated";
  const { root, isUntouched } = await openLinked(path);
  const write = new Map([[`${path}/new.ts`, "new"]]);
  await expect(applyChanges(root, { write, remove: [] })).rejects.toThrow(path);
  const remove = [`${path}/client.ts`];
  await expect(applyChanges(root, { write: new Map(), remove })).rejects.toThrow(path);
  await expect(replaceFiles(root, write)).rejects.toThrow(path);
  expect(await isUntouched()).toBe(true);
});

it("links of package managers are theirs", async () => {
  const { root } = await openLinked("packages/crud/node_modules");
  const { diagnostics } = await runGenerate(root, { vendors: [], check: true });
  expect(diagnostics).toEqual([]);
});
