import { expect, test } from "vitest";
import { planPublish, versionsToLookUp } from "../../src/publish/plan-publish.ts";
import type { PackedPackage } from "../../src/publish/release-manifest.ts";

const packed = (name: string, needs: Record<string, string> = {}): PackedPackage => ({
  name,
  version: "1.1.0",
  file: `${name}-1.1.0.tgz`,
  integrity: `sha512-${name}`,
  needs,
});

const RUNTIME = packed("runtime");
const ACME = packed("acme", { runtime: "1.1.0" });
const FACADE = packed("products", { runtime: "1.1.0", acme: "1.1.0" });
const ALL = [RUNTIME, ACME, FACADE];

function plan(packages: readonly PackedPackage[], published: Record<string, string> = {}) {
  const { publish, skip, refusals } = planPublish(packages, new Map(Object.entries(published)));
  const names = (entries: readonly PackedPackage[]) => entries.map(({ name }) => name).join(" ");
  return { publish: names(publish), skip: names(skip), refusals };
}

test("a first release publishes all, in order", () => {
  expect(plan(ALL)).toEqual({ publish: "runtime acme products", skip: "", refusals: [] });
});

test("what is there with the same bytes is skipped, the rest follows", () => {
  expect(plan(ALL, { "runtime@1.1.0": "sha512-runtime" })).toEqual({
    publish: "acme products",
    skip: "runtime",
    refusals: [],
  });
});

test("other bytes under a published version are refused", () => {
  const { refusals } = plan(ALL, { "acme@1.1.0": "sha512-other" });
  expect(refusals).toEqual([
    "acme@1.1.0 is published with another content: it needs a new version.",
  ]);
});

test("a need may be on the registry already", () => {
  const published = { "runtime@1.1.0": "sha512-x", "acme@1.1.0": "sha512-y" };
  expect(plan([FACADE], published)).toEqual({ publish: "products", skip: "", refusals: [] });
});

test.each<[why: string, packages: readonly PackedPackage[], missing: string]>([
  ["is nowhere", [RUNTIME, FACADE], "acme@1.1.0"],
  ["comes only later", [RUNTIME, FACADE, ACME], "acme@1.1.0"],
])("a facade whose vendor %s is refused", (_why, packages, missing) => {
  expect(plan(packages).refusals).toEqual([
    `products@1.1.0 needs ${missing}, which is neither published nor packed before it.`,
  ]);
});

test("every version that decides something is looked up once", () => {
  expect(versionsToLookUp([ACME, FACADE])).toEqual([
    "acme@1.1.0",
    "runtime@1.1.0",
    "products@1.1.0",
  ]);
});
