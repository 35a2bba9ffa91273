import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { orderByNeed } from "../src/packages/order-by-need.ts";
import { readPublicPackages } from "../src/packages/public-packages.ts";
import { WORKSPACE_ROOT } from "./workspace-root.ts";

test("the published packages: the runtime first, each after what it needs, the facade after every vendor", async () => {
  const packages = await readPublicPackages(WORKSPACE_ROOT);
  const names = packages.map(({ name }) => name);
  expect(names[0]).toBe("@org/client-runtime");
  const facade = packages.find(({ name }) => name === "@org/products");
  const vendors = packages.filter(({ folder }) => existsSync(`${WORKSPACE_ROOT}specs/${folder}`));
  expect(vendors).not.toEqual([]);
  expect(facade?.needs).toEqual(expect.arrayContaining(vendors.map(({ name }) => name)));
  for (const { name, needs } of packages) {
    for (const needed of needs) expect(names.indexOf(needed)).toBeLessThan(names.indexOf(name));
  }
});

test("a cycle has no order", () => {
  const cycle = [
    { name: "a", needs: ["b"] },
    { name: "b", needs: ["a"] },
  ];
  expect(() => orderByNeed(cycle)).toThrow("a, b need each other");
});

/** What published packages need from others, by folder; all others need nothing. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  "client-runtime": ["openapi-fetch"],
  impact: [
    "@npmcli/config",
    "npm-package-arg",
    "npm-pick-manifest",
    "npm-registry-fetch",
    "semver",
    "tar",
    "typescript",
  ],
  "mock-server": ["@stoplight/prism-http", "ajv", "ajv-formats"],
};

/** Of single entries, and optional. */
const PEERS = [
  undefined,
  { msw: "^2.11.0 || ^3.0.5" },
  { "@tanstack/query-core": "^5.0.0", msw: "^2.11.0 || ^3.0.5" },
  { "@opentelemetry/api": "^1.9.0" },
];

test("W5: a published manifest has no lifecycle script and no dependency of others but these", async () => {
  for (const { folder } of await readPublicPackages(WORKSPACE_ROOT)) {
    const path = `${WORKSPACE_ROOT}packages/${folder}/package.json`;
    const manifest: Record<string, Record<string, string>> = JSON.parse(readFileSync(path, "utf8"));
    // Those with slow tests have a script for them.
    const scripts = Object.keys(manifest["scripts"] ?? {}).filter((name) => name !== "test:slow");
    expect(scripts.toSorted()).toEqual(["build", "surface", "test", "typecheck"]);
    const others = Object.keys(manifest["dependencies"] ?? {}).filter(
      (name) => !name.startsWith("@org/"),
    );
    expect(others).toEqual(OTHERS[folder] ?? []);
    expect(PEERS).toContainEqual(manifest["peerDependencies"]);
    expect(manifest["optionalDependencies"]).toBeUndefined();
    expect(manifest["files"]).toBeInstanceOf(Array);
    expect(manifest["publishConfig"]).toMatchObject({ access: "public" });
  }
});

test("W9: a new vendor's first publish is documented", () => {
  const text = readFileSync(`${WORKSPACE_ROOT}docs/releasing.md`, "utf8");
  expect(text).toMatch(/^## A new package's first publish$/m);
});
