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
