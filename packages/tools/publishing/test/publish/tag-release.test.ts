import { expect, onTestFinished, test } from "vitest";
import { tagRelease } from "../../src/publish/tag-release.ts";
import { makeRepository } from "../propose/git-fixture.ts";

const manifest = (name: string, version: string, more: object = {}) =>
  JSON.stringify({ name, version, ...more });

test("each published version gets its tag once", async () => {
  const { root, git, remove } = await makeRepository({
    "packages/acme/package.json": manifest("@org/acme", "1.2.0"),
    "packages/products/package.json": manifest("@org/products", "2.0.0"),
    "packages/tools/testing/package.json": manifest("@org/testing", "0.0.0", { private: true }),
    "packages/README.md": "",
  });
  onTestFinished(remove);
  await git("tag", "@org/acme@1.2.0");
  await git("push", "--quiet", "origin", "@org/acme@1.2.0");
  const tagAll = () => tagRelease(root, async () => true);
  expect(await tagAll()).toEqual({ tags: ["@org/products@2.0.0"], missing: [] });
  expect(await git("ls-remote", "--tags", "origin")).toContain("refs/tags/@org/products@2.0.0");
  expect(await tagAll()).toEqual({ tags: [], missing: [] });
});

test("a version that the registry does not have gets none", async () => {
  const { root, git, remove } = await makeRepository({
    "packages/acme/package.json": manifest("@org/acme", "1.2.0"),
    "packages/products/package.json": manifest("@org/products", "2.0.0"),
  });
  onTestFinished(remove);
  const isPublished = async (version: string) => version === "@org/acme@1.2.0";
  expect(await tagRelease(root, isPublished)).toEqual({
    tags: ["@org/acme@1.2.0"],
    missing: ["@org/products@2.0.0"],
  });
  expect(await git("ls-remote", "--tags", "origin")).not.toContain("products");
});

test("a registry that does not respond tags nothing", async () => {
  const { root, git, remove } = await makeRepository({
    "packages/acme/package.json": manifest("@org/acme", "1.2.0"),
  });
  onTestFinished(remove);
  const fail = async () => {
    throw new Error("ECONNREFUSED");
  };
  await expect(tagRelease(root, fail)).rejects.toThrow("ECONNREFUSED");
  expect(await git("ls-remote", "--tags", "origin")).toBe("");
});
