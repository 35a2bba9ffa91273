import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addVendor } from "../../src/io/add-vendor.ts";
import { runGenerate } from "../../src/io/run-generate.ts";
import type { JsonObject } from "../../src/json/json.ts";
import { type FolderTree, readFolder } from "../support/folder-tree.ts";
import { petstore } from "./petstore.ts";
import { makeWorkspace, type TemporaryWorkspace } from "./temporary-workspace.ts";

const DOCUMENT = JSON.stringify(petstore());

const YAML_HEAD =
  "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\nservers: [{ url: https://pets.example }]\n";

const UNFIT: Readonly<Record<string, string>> = {
  "empty.json": "",
  "nul.yaml": "openapi: 3.0.3\0",
  "list.json": "[]",
  "text.json": "Pets, and how to call them",
  "other.yaml": "hello: world",
  "swagger.json": JSON.stringify({ ...petstore({ openapi: undefined }), swagger: "1.2" }),
  "twice.yaml": "openapi: 3.0.3\ninfo: {}\ninfo: { title: A }\n",
  "twice.json": '{\n  "info": {},\n  "openapi": "3.0.3",\n  "info": { "title": "A" }\n}\n',
  "foreign.json": JSON.stringify(petstore({ paths: { "/pets": { $ref: "./other.json#/pets" } } })),
};

let shop: Promise<FolderTree> | undefined;

/** A workspace with a vendor, and with files that are not documents: made once, then copied. */
async function makeShop(): Promise<TemporaryWorkspace> {
  shop ??= makeWorkspace().then(async ({ root, write }) => {
    for (const [path, text] of Object.entries(UNFIT)) await write(path, text);
    await writeFile(join(root, "bytes.json"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]));
    await write("pets.json", DOCUMENT);
    await write("packages/leftover/notes.md", "");
    for (const name of ["client-runtime", "mock", "tools/testing"]) {
      await write(`packages/${name}/package.json`, "{}");
    }
    await addVendor(root, "shop-1", join(root, "pets.json"));
    return readFolder(root);
  });
  return makeWorkspace(await shop);
}

it("adds a vendor, its package, its exports in the facade and its line in the README, and removes all of it again", async () => {
  const { root, write, snapshot } = await makeWorkspace();
  await write("pets.json", DOCUMENT);
  const marks = ["<!-- vendors: `pnpm generate` writes this table -->", "<!-- /vendors -->"];
  await write("README.md", `# Clients\n\n${marks.join("\n")}\n\nMore.\n`);
  await runGenerate(root, { vendors: [], check: false });
  const before = await snapshot();

  const added = await addVendor(root, "pet-shop", join(root, "pets.json"));
  expect(added.diagnostics).toEqual([]);
  expect(added.report?.operations).toBe(1);
  expect(added.decisions.join("\n")).toContain("upsertProduct and deleteProduct");
  expect(added.decisions.join("\n")).toContain("Where does the vendor publish the document?");
  expect(await readFile(join(root, "specs/pet-shop/vendor.yaml"), "utf8")).toContain(
    "url: by hand",
  );
  const after = await snapshot();
  const fresh = Object.keys(after).filter((path) => before[path] !== after[path]);
  expect(fresh).toEqual([...added.written]);
  expect(fresh).toEqual(
    expect.arrayContaining([
      "packages/pet-shop/package.json",
      "packages/pet-shop/src/generated/client.ts",
      "packages/pet-shop/test/contract.test.ts",
      "packages/products/src/generated/pet-shop.ts",
      "README.md",
      "specs/pet-shop/openapi.json",
      "specs/pet-shop/source/pets.json",
      "specs/pet-shop/vendor.yaml",
    ]),
  );
  const readme = await readFile(join(root, "README.md"), "utf8");
  expect(readme).toContain("| [`@org/pet-shop`](packages/pet-shop/README.md) | ");
  expect(readme).toMatch(/^# Clients\n\n<!-- vendors.*\n<!-- \/vendors -->\n\nMore\.\n$/s);
  expect((await runGenerate(root, { vendors: [], check: true })).changed).toEqual([]);

  await rm(join(root, "specs/pet-shop"), { recursive: true });
  await runGenerate(root, { vendors: [], check: false });
  expect(await snapshot()).toEqual(before);
});

it.each([
  ["the folder", "docs"],
  ["its root file", "docs/api.yaml"],
])("adds a document in several files, given %s, and generates it again", async (_, location) => {
  const { root, write } = await makeWorkspace();
  const files = {
    "api.yaml": `${YAML_HEAD}paths:\n  /pets: { $ref: "paths/pets_{all}.yaml#/pets" }\n`,
    "paths/pets_{all}.yaml":
      'pets: { get: { operationId: listPets, responses: { 200: { $ref: "../ok.yaml" } } } }\n',
    "ok.yaml":
      "description: Fine.\ncontent: { application/json: { schema: { $ref: _Pet.json } } }\n",
    "_Pet.json": '{ "type": "object", "properties": { "name": { "type": "text" } } }',
  };
  for (const [path, text] of Object.entries(files)) await write(`docs/${path}`, text);
  await write("docs/README.md", "");
  await runGenerate(root, { vendors: [], check: false });

  const added = await addVendor(root, "pet-shop", join(root, location));
  expect(added.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    "warning CONTRACT_INVALID",
  ]);
  const sources = added.written.filter((path) => path.startsWith("specs/pet-shop/source/"));
  const folder = "specs/pet-shop/source/";
  expect(sources).toEqual(
    Object.keys(files)
      .map((path) => folder + path)
      .sort(),
  );
  for (const [path, text] of Object.entries(files)) {
    expect(await readFile(join(root, folder + path), "utf8")).toBe(text);
  }
  const contract = JSON.parse(await readFile(join(root, "specs/pet-shop/openapi.json"), "utf8"));
  expect(contract.components.schemas).toEqual({
    _Pet: { type: "object", properties: { name: { type: "string" } } },
  });
  expect((await runGenerate(root, { vendors: [], check: true })).changed).toEqual([]);
});

const TAGGED = petstore({
  tags: [{ name: "Pets" }],
  paths: {
    "/pets": {
      get: { operationId: "listPets", tags: ["Pets"], responses: { "200": respond("Pet") } },
    },
    "/shops/{id}": { delete: { operationId: "closeShop", responses: { "200": respond("Shop") } } },
    "/shops": { get: { operationId: "listShops", responses: { "200": { $ref: "#/nowhere" } } } },
  },
  components: { schemas: { Pet: { type: "string" }, Shop: { type: "text" } } },
});

function respond(schema: string): JsonObject {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } };
  return { description: "Fine.", content };
}

it("adds some operations of a document, and generates those again", async () => {
  const { root, write } = await makeWorkspace();
  await write("pets.json", JSON.stringify(TAGGED));
  await runGenerate(root, { vendors: [], check: false });
  const add = (...only: readonly string[]) =>
    addVendor(root, "pet-shop", join(root, "pets.json"), undefined, only);

  const unknown = await add("pets", "Pet", "/shop/**");
  expect(unknown.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'CONFIG_UNMATCHED No operation has the tag "Pet".',
    'CONFIG_UNMATCHED No operation has the path "/shop/**".',
  ]);
  expect(unknown.written).toEqual([]);

  const added = await add("pets", "/pets/**");
  expect(added.report?.operations).toBe(1);
  // The others' defects are nobody's.
  expect(added.diagnostics).toEqual([]);
  const read = (path: string) => readFile(join(root, "specs/pet-shop", path), "utf8");
  expect(await read("vendor.yaml")).toContain("operations:\n  - pets\n  - /pets/**\n");
  expect(await read("source/pets.json")).toBe(JSON.stringify(TAGGED));
  const contract = JSON.parse(await read("openapi.json"));
  expect(Object.keys(contract.paths)).toEqual(["/pets"]);
  expect(Object.keys(contract.components.schemas)).toEqual(["Pet"]);
  expect((await runGenerate(root, { vendors: [], check: true })).changed).toEqual([]);

  const config = await read("vendor.yaml");
  await write("specs/pet-shop/vendor.yaml", config.replace("/pets/**", "/nothing"));
  const { diagnostics } = await runGenerate(root, { vendors: [], check: true });
  expect(diagnostics.map(({ code, file, pointer }) => `${code} ${file} ${pointer}`)).toEqual([
    "CONFIG_UNMATCHED specs/pet-shop/vendor.yaml /operations",
  ]);
});

it.each([
  ["the facade's name", "products", "pets.json", "VENDOR_SLUG_INVALID"],
  ["the generator's name", "codegen", "pets.json", "VENDOR_SLUG_INVALID"],
  ["the runtime's name", "client-runtime", "pets.json", "VENDOR_SLUG_INVALID"],
  ["a tool's name", "testing", "pets.json", "VENDOR_SLUG_INVALID"],
  ["another package's name", "mock", "pets.json", "VENDOR_SLUG_INVALID"],
  ["the name of the tools' folder", "tools", "pets.json", "VENDOR_SLUG_INVALID"],
  ["a slug that cannot be imported", "class", "pets.json", "VENDOR_SLUG_INVALID"],
  ["a slug in upper case", "Acme", "pets.json", "VENDOR_SLUG_INVALID"],
  ["a slug that leaves the folder", "../acme", "pets.json", "VENDOR_SLUG_INVALID"],
  ["an empty slug", "", "pets.json", "VENDOR_SLUG_INVALID"],
  ["a vendor that exists", "shop-1", "pets.json", "VENDOR_EXISTS"],
  ["a slug with the same namespace", "shop1", "pets.json", "VENDOR_EXISTS"],
  ["a folder that exists", "leftover", "pets.json", "VENDOR_EXISTS"],
  ["a file that is missing", "acme", "none.json", "There is no such file."],
  [
    "a folder without a document",
    "acme",
    "packages/tools",
    "The folder has no document: no JSON or YAML file states a version of OpenAPI or Swagger.",
  ],
  ["a file that is empty", "acme", "empty.json", "The file is empty."],
  ["bytes", "acme", "bytes.json", "The file is not UTF-8 text."],
  ["NUL characters", "acme", "nul.yaml", "The file is not UTF-8: it contains NUL characters."],
  ["a list", "acme", "list.json", "The file does not contain an object."],
  ["text that is not JSON", "acme", "text.json", "SYNTAX"],
  ["text that is not YAML", "acme", "LICENSE", "SYNTAX"],
  ["an object that is not OpenAPI", "acme", "other.yaml", "NOT_OPENAPI"],
  ["Swagger 1.2", "acme", "swagger.json", "NOT_OPENAPI"],
  [
    "a duplicate key in YAML",
    "acme",
    "twice.yaml",
    'The key "info" is on line 2 and again on line 3.',
  ],
  [
    "a duplicate key in JSON",
    "acme",
    "twice.json",
    'The key "info" is on line 2 and again on line 4.',
  ],
  ["a reference elsewhere", "acme", "foreign.json", "REFERENCE_FOREIGN"],
  ["a URL that is not https", "acme", "http://api.pets.example/pets.json", "FETCH_REFUSED"],
])("refuses %s and leaves everything as it was", async (_, slug, location, reason) => {
  const { root, snapshot } = await makeShop();
  const before = await snapshot();
  const from = URL.canParse(location) ? location : join(root, location);
  const { diagnostics, written, report } = await addVendor(root, slug, from);
  expect(diagnostics.flatMap(({ code, message }) => [code, message])).toContain(reason);
  expect({ written, report }).toEqual({ written: [], report: undefined });
  expect(await snapshot()).toEqual(before);
});
