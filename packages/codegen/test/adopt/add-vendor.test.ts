import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addVendor } from "../../src/io/add-vendor.ts";
import { runGenerate } from "../../src/io/run-generate.ts";
import { petstore } from "./petstore.ts";
import { makeWorkspace } from "./temporary-workspace.ts";

const DOCUMENT = JSON.stringify(petstore());

it("adds a vendor, its package and its place in the facade, and all of it goes again", async () => {
  const { root, write, snapshot } = await makeWorkspace();
  await write("pets.json", DOCUMENT);
  await runGenerate(root, { vendors: [], check: false });
  const before = await snapshot();

  const added = await addVendor(root, "pet-shop", join(root, "pets.json"));
  expect(added.diagnostics).toEqual([]);
  expect(added.report?.operations).toBe(1);
  expect(added.decisions.join("\n")).toContain("upsertProduct and deleteProduct");
  const after = await snapshot();
  const fresh = Object.keys(after).filter((path) => before[path] !== after[path]);
  expect(fresh).toEqual([...added.written]);
  expect(fresh).toEqual(
    expect.arrayContaining([
      "packages/pet-shop/package.json",
      "packages/pet-shop/src/generated/client.ts",
      "packages/pet-shop/test/contract.test.ts",
      "packages/products/src/generated/pet-shop.ts",
      "specs/pet-shop/openapi.json",
      "specs/pet-shop/source/pets.json",
      "specs/pet-shop/vendor.yaml",
    ]),
  );
  expect((await runGenerate(root, { vendors: [], check: true })).changed).toEqual([]);

  await rm(join(root, "specs/pet-shop"), { recursive: true });
  await runGenerate(root, { vendors: [], check: false });
  expect(await snapshot()).toEqual(before);
});

it.each([
  ["a reserved slug", "products", "pets.json", "VENDOR_SLUG_INVALID"],
  ["a slug that cannot be imported", "class", "pets.json", "VENDOR_SLUG_INVALID"],
  ["a vendor that is there", "shop-1", "pets.json", "VENDOR_EXISTS"],
  ["a slug of the same name", "shop1", "pets.json", "VENDOR_EXISTS"],
  ["a package that is there", "tools", "pets.json", "VENDOR_EXISTS"],
  ["a file that is missing", "acme", "none.json", "FILE_MISSING"],
  ["no OpenAPI", "acme", "LICENSE", "SYNTAX"],
  ["a key twice", "acme", "twice.yaml", "DUPLICATE_KEY"],
  ["a reference elsewhere", "acme", "foreign.json", "REFERENCE_FOREIGN"],
])("refuses %s and leaves everything as it was", async (_, slug, file, code) => {
  const { root, write, snapshot } = await makeWorkspace();
  const foreign = { $ref: "./other.json#/pets" };
  await write("pets.json", DOCUMENT);
  await write("twice.yaml", "openapi: 3.0.3\ninfo: {}\ninfo: {}\n");
  await write("foreign.json", JSON.stringify(petstore({ paths: { "/pets": foreign } })));
  await write("packages/tools/package.json", "{}");
  await addVendor(root, "shop-1", join(root, "pets.json"));
  const before = await snapshot();
  const { diagnostics, written, report } = await addVendor(root, slug, join(root, file));
  expect(diagnostics.map((one) => one.code)).toContain(code);
  expect({ written, report }).toEqual({ written: [], report: undefined });
  expect(await snapshot()).toEqual(before);
});
