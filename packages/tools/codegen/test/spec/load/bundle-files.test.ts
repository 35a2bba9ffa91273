import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { bundleFiles } from "../../../src/spec/load/bundle-files.ts";
import { inlineReferences } from "../../../src/spec/normalize/inline-references.ts";
import { problemLines } from "../../support/problem-lines.ts";

const PATHS = { "/a": {} };

function bundle(files: Readonly<Record<string, JsonObject>>) {
  const inputs = Object.entries(files).map(([file, value]) => ({
    file: `specs/acme/source/${file}`,
    value,
  }));
  return bundleFiles(inputs).map(({ value }) => value);
}

const using = ($ref: string): JsonObject => ({
  paths: PATHS,
  components: { schemas: { A: { items: { $ref } } } },
});

describe("a document in several files", () => {
  it("is left alone if no file refers to another", () => {
    const files = { "a.yaml": using("#/components/schemas/B"), "b.yaml": using("#/b") };
    expect(bundle(files)).toEqual(Object.values(files));
  });

  it("takes the schemas of its parts under names that do not depend on the order", () => {
    const files = {
      "api.yaml": {
        paths: PATHS,
        components: { schemas: { A: { $ref: "x/item.yaml" }, B: { $ref: "y/item.yaml#/part" } } },
      },
      "x/item.yaml": { type: "object", properties: { next: { $ref: "../y/item.yaml#/part" } } },
      "y/item.yaml": {
        part: { anyOf: [{ $ref: "../x/item.yaml" }, { $ref: "#/other" }] },
        other: {},
      },
    };
    const want = {
      paths: PATHS,
      components: {
        schemas: {
          A: { type: "object", properties: { next: { $ref: "#/components/schemas/B" } } },
          B: {
            anyOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/other" }],
          },
          other: {},
        },
      },
    };
    expect(bundle(files)).toEqual([want]);
    expect(bundle(Object.fromEntries(Object.entries(files).reverse()))).toEqual([want]);
  });

  it("distinguishes parts with the same name", () => {
    const files = {
      "api.yaml": {
        paths: PATHS,
        components: {
          schemas: { A: { anyOf: [{ $ref: "x.yaml#/item" }, { $ref: "y.yaml#/item" }] } },
        },
      },
      "x.yaml": { item: { const: "x" } },
      "y.yaml": { item: { const: "y" } },
    };
    const [document] = bundle(files);
    expect(Object.keys(Object(document?.["components"]).schemas).sort()).toEqual([
      "A",
      expect.stringMatching(/^item_[0-9a-f]{6}$/),
      expect.stringMatching(/^item_[0-9a-f]{6}$/),
    ]);
  });
});

describe("a folder that is one document", () => {
  const Pet = { type: "object", properties: { owner: { $ref: "Owner.yaml" } } };
  const Owner = { type: "string" };

  it("opens references that stand for maps and lists, and follows what only refers on", () => {
    const [document, ...others] = bundle({
      "api.yaml": { paths: { $ref: "paths.yaml" }, components: { $ref: "components/all.yaml" } },
      "paths.yaml": { "/pets": { $ref: "paths/pets_{id}.yaml#/item" } },
      "paths/pets_{id}.yaml": {
        item: {
          parameters: { $ref: "../components/lists.yaml#/paging" },
          get: { responses: { "200": { $ref: "../components/all.yaml#/responses/Pets" } } },
        },
      },
      "components/lists.yaml": { paging: [{ name: "page", in: "query" }] },
      "components/all.yaml": {
        schemas: { $ref: "schemas/index.yaml" },
        responses: {
          Pets: {
            content: { "application/json": { schema: { $ref: "schemas/index.yaml#/Pet" } } },
          },
        },
      },
      "components/schemas/index.yaml": { Pet: { $ref: "Pet.yaml" }, Owner: { $ref: "Owner.yaml" } },
      "components/schemas/Pet.yaml": Pet,
      "components/schemas/Owner.yaml": Owner,
    });
    expect(others).toEqual([]);
    const response = {
      content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
    };
    expect(document).toEqual({
      paths: {
        "/pets": {
          parameters: [{ name: "page", in: "query" }],
          get: { responses: { "200": response } },
        },
      },
      components: {
        schemas: {
          Pet: { type: "object", properties: { owner: { $ref: "#/components/schemas/Owner" } } },
          Owner,
        },
        responses: { Pets: response },
      },
    });
  });

  it("copies what a reference leads to that stands for a list and is one item", () => {
    const [document] = bundle({
      "api.yaml": { paths: { "/a": { parameters: { $ref: "p.yaml" } } } },
      "p.yaml": { name: "a", in: "query" },
    });
    expect(document).toEqual({ paths: { "/a": { parameters: { name: "a", in: "query" } } } });
  });

  it("takes a document whose paths are picked for a part, and one whose schemas are for its own", () => {
    const users = { info: { title: "Users" }, paths: { "/users": { get: {} } } };
    const picking = { info: { title: "A" }, paths: { "/u": { $ref: "b.yaml#/paths/~1users" } } };
    expect(bundle({ "api.yaml": picking, "b.yaml": users })).toEqual([
      { info: { title: "A" }, paths: { "/u": { get: {} } } },
    ]);
    const files = { "api.yaml": using("b.yaml#/components/schemas/B"), "b.yaml": users };
    expect(bundle(files)).toHaveLength(2);
  });

  it("may be Swagger 2.0, whose schemas have names elsewhere", () => {
    const [document] = bundle({
      "api.yaml": {
        swagger: "2.0",
        paths: { "/pets": { $ref: "pets.yaml" } },
        definitions: { $ref: "definitions.yaml" },
      },
      "pets.yaml": {
        post: {
          parameters: [{ $ref: "parameters.yaml#/pet" }],
          responses: { "200": { schema: { $ref: "definitions.yaml#/Pet" } } },
        },
      },
      "parameters.yaml": {
        pet: { name: "pet", in: "body", schema: { $ref: "definitions.yaml#/Pet" } },
      },
      "definitions.yaml": {
        Pet: { type: "object", properties: { owner: { $ref: "#/Owner" } } },
        Owner,
      },
    });
    const schema = { $ref: "#/definitions/Pet" };
    expect(document).toEqual({
      swagger: "2.0",
      paths: {
        "/pets": {
          post: {
            parameters: [{ name: "pet", in: "body", schema }],
            responses: { "200": { schema } },
          },
        },
      },
      definitions: {
        Pet: { type: "object", properties: { owner: { $ref: "#/definitions/Owner" } } },
        Owner,
      },
    });
  });
});

it.each([
  "../../other/source/b.yaml#/B",
  "../../../../etc/passwd",
  "unlisted.yaml#/B",
  "https://acme.example/b.yaml#/B",
  "file:///etc/passwd",
  "/etc/passwd",
  "%2e%2e/%2e%2e/other/source/b.yaml",
  "..\\b.yaml",
])("refuses %s: only listed files are parts", (reference) => {
  const [document = {}] = bundle({ "api.yaml": using(reference) });
  const { diagnostics } = inlineReferences("acme", document);
  expect(problemLines(diagnostics)).toEqual([
    `REFERENCE_FOREIGN specs/acme /components/schemas/A/items: "${reference}" points outside the document.`,
  ]);
});
