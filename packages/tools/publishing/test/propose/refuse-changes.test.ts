import { describe, expect, test } from "vitest";
import type { Change } from "../../src/propose/list-changes.ts";
import { refuseChanges } from "../../src/propose/refuse-changes.ts";

const MANIFEST = JSON.stringify({ name: "@org/acme", version: "1.0.0", scripts: { test: "t" } });

const edited = (path: string): Change => ({ path, modes: ["100644", "100644"] });
const added = (path: string, mode = "100644"): Change => ({ path, modes: ["000000", mode] });
const removed = (path: string): Change => ({ path, modes: ["100644", "000000"] });
const manifest = (text: string, path = "packages/acme/package.json"): Change => ({
  ...edited(path),
  manifest: [MANIFEST, text],
});

describe("a refresh of a vendor", () => {
  test.each([
    edited("specs/acme/source/openapi.yaml"),
    added("specs/acme/source/pages/products.md"),
    edited("specs/acme/overlays/010-names.yaml"),
    edited("specs/acme/openapi.json"),
    edited("specs/acme/spec.lock.json"),
    edited("packages/acme/src/generated/operations.ts"),
    removed("packages/acme/src/generated/webhooks.ts"),
    edited("packages/acme/README.md"),
    edited("packages/acme/skills/acme/SKILL.md"),
    edited("packages/acme/openapi.json"),
    edited("packages/acme/changes.json"),
    edited("packages/products/README.md"),
    added(".changeset/spec-acme.md"),
    removed(".changeset/spec-acme.md"),
  ])("may change $path", (change) => {
    expect(refuseChanges("refresh/acme", [change])).toEqual([]);
  });

  test.each([
    edited("packages/tools/publishing/src/publish/publish-release.ts"),
    manifest(MANIFEST.replace("1.0.0", "1.0.1")),
    edited("packages/acme/src/index.ts"),
    edited("README.md"),
    added("packages/acme/skills/other/SKILL.md"),
    edited("packages/acme/test/contract.test.ts"),
    added("packages/acme/src/generated/tool.js"),
    added("packages/acme/src/generated/.npmrc"),
    added("packages/acme/.npmrc"),
    edited("packages/acme/vitest.config.ts"),
    edited("packages/acme/turbo.json"),
    edited("packages/bolt/src/generated/operations.ts"),
    edited("packages/products/src/generated/index.ts"),
    edited("specs/bolt/source/openapi.yaml"),
    edited("specs/acme/vendor.yaml"),
    edited("specs/vendor.schema.json"),
    added("specs/acme/source/.gitattributes"),
    added("specs/acme/source/../../../scripts/release/publish.ts"),
    added("specs/acme2/source/openapi.yaml"),
    added(".changeset/spec-bolt.md"),
    edited(".changeset/config.json"),
    edited("pnpm-lock.yaml"),
    edited("pnpm-workspace.yaml"),
  ])("may not change $path", (change) => {
    expect(refuseChanges("refresh/acme", [change])).toEqual([change.path]);
  });

  test.each<[what: string, modes: Change["modes"], odd: string]>([
    ["a symlink", ["000000", "120000"], "120000"],
    ["a file that becomes one", ["100644", "120000"], "120000"],
    ["a symlink that goes", ["120000", "000000"], "120000"],
    ["a program", ["000000", "100755"], "100755"],
    ["a file that may run now", ["100644", "100755"], "100755"],
    ["another repository", ["000000", "160000"], "160000"],
  ])("may not bring %s, wherever", (_what, modes, odd) => {
    const path = "specs/acme/source/openapi.yaml";
    expect(refuseChanges("refresh/acme", [{ path, modes }])).toEqual([`${path} (mode ${odd})`]);
  });
});

describe("a release", () => {
  test.each([
    manifest(MANIFEST.replace("1.0.0", "1.1.0")),
    added("packages/acme/CHANGELOG.md"),
    edited("packages/acme/changes.json"),
    removed(".changeset/spec-acme.md"),
  ])("may change $path", (change) => {
    expect(refuseChanges("release/next", [change])).toEqual([]);
  });

  test.each([
    manifest(MANIFEST.replace('"t"', '"t; curl"')),
    manifest(MANIFEST.replace("1.0.0", "1.1.0").replace('"test"', '"postinstall":"x","test"')),
    manifest(MANIFEST.replace("1.0.0", "file:../x")),
    manifest(MANIFEST.replace('"version":"1.0.0",', "")),
    manifest(MANIFEST.replace("1.0.0", "1.1.0"), "packages/tools/publishing/package.json"),
    manifest(MANIFEST.replace("1.0.0", "1.1.0"), "package.json"),
    added("packages/acme/package.json"),
    removed("packages/acme/package.json"),
    removed("packages/acme/CHANGELOG.md"),
    edited("packages/acme/README.md"),
    edited("packages/acme/src/generated/operations.ts"),
    edited("specs/acme/source/openapi.yaml"),
    added(".changeset/more.md"),
    edited("pnpm-lock.yaml"),
    edited("scripts/release/publish.ts"),
  ])("may not change $path", (change) => {
    expect(refuseChanges("release/next", [change])).toEqual([change.path]);
  });
});

test.each(["main", "refresh/", "refresh/acme/more", "refresh/../main", "release/next2"])(
  "%s carries no proposal",
  (branch) => {
    expect(() => refuseChanges(branch, [])).toThrow(`No proposal has the branch ${branch}.`);
  },
);
