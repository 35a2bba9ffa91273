import { carrierDocument, type Node, operationOf, schemaOf } from "../carrier-document.ts";
import type { WatchedDocument } from "../run-watched.ts";

function bomb(name: string, edit: (document: Node) => void): WatchedDocument {
  const document = carrierDocument("3.1");
  edit(document);
  return { name, file: "openapi.json", text: JSON.stringify(document) };
}

/** A property's schema, which is referenced by pointer and so is inlined at every reference. */
function propertyOf(index: number): string {
  return `#/components/schemas/Level${index}/properties/next`;
}

function doubling(levels: number, refer: (index: number) => string): Node {
  const schemas: Node = {};
  for (let index = 0; index < levels; index += 1) {
    const $ref = refer(index + 1);
    const next =
      index === levels - 1
        ? { type: "string" }
        : { type: "object", required: ["a", "b"], properties: { a: { $ref }, b: { $ref } } };
    schemas[`Level${index}`] = { type: "object", required: ["next"], properties: { next } };
  }
  return schemas;
}

/** Documents that are small, or merely large, and make a careless reader run forever or out of memory. */
export const BOMBS: readonly WatchedDocument[] = [
  {
    name: "aliases of aliases",
    file: "openapi.yaml",
    text: `openapi: 3.1.0\na0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`).join("\n")}\n`,
  },
  {
    name: "100,000 nested arrays, JSON",
    file: "openapi.json",
    text: `{"openapi":"3.1.0","x-deep":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
  },
  {
    name: "100,000 nested arrays, YAML",
    file: "openapi.yaml",
    text: `openapi: 3.1.0\nx-deep: ${"[".repeat(100_000)}${"]".repeat(100_000)}\n`,
  },
  bomb("a million enum values", (document) => {
    schemaOf(document).properties.kind.enum = Array.from(
      { length: 1e6 },
      (_, index) => `v${index}`,
    );
  }),
  {
    name: "a million enum values, YAML",
    file: "openapi.yaml",
    text: `${JSON.stringify(carrierDocument("3.1")).slice(0, -1)}, "x-enum": [\n${Array.from({ length: 1e6 }, (_, index) => `  v${index}`).join(",\n")}]}\n`,
  },
  {
    name: "50 MB",
    file: "openapi.json",
    text: JSON.stringify({ openapi: "3.1.0", "x-filler": "x".repeat(50e6) }),
  },
  bomb("a ring of 10,000 references", (document) => {
    for (let index = 0; index < 10_000; index += 1) {
      const $ref = `#/components/schemas/Ring${(index + 1) % 10_000}`;
      document.components.schemas[`Ring${index}`] = { $ref };
    }
  }),
  bomb("a chain of 10,000 schemas", (document) => {
    for (let index = 0; index < 10_000; index += 1) {
      const next = { $ref: `#/components/schemas/Chain${index + 1}` };
      document.components.schemas[`Chain${index}`] = { type: "object", properties: { next } };
    }
    document.components.schemas.Chain10000 = { type: "string", readOnly: true };
    schemaOf(document).properties.kind = { $ref: "#/components/schemas/Chain0" };
  }),
  bomb("40 doublings of schemas by name", (document) => {
    const named = (index: number) => `#/components/schemas/Level${index}`;
    Object.assign(document.components.schemas, doubling(40, named));
    schemaOf(document).required.push("kind");
    schemaOf(document).properties.kind = { $ref: named(0) };
  }),
  bomb("40 doublings of schemas by pointer", (document) => {
    Object.assign(document.components.schemas, doubling(40, propertyOf));
    schemaOf(document).properties.kind = { $ref: propertyOf(0) };
  }),
  bomb("40 doublings of responses by pointer", (document) => {
    document.components.responses = {};
    for (let index = 0; index < 40; index += 1) {
      const $ref = `#/components/responses/R${index + 1}/content/application~1json/schema`;
      const schema =
        index === 39
          ? { type: "string" }
          : { type: "object", properties: { a: { $ref }, b: { $ref } } };
      document.components.responses[`R${index}`] = {
        description: "",
        content: { "application/json": { schema } },
      };
    }
    operationOf(document).responses.default = { $ref: "#/components/responses/R0" };
  }),
  bomb("patterns that take for ever to fail", (document) => {
    Object.assign(schemaOf(document).properties.id, {
      pattern: "^(a+)+(b+)+(c|c)*$",
      example: `${"a".repeat(40)}!`,
      default: `${"a".repeat(40)}!`,
    });
    schemaOf(document).patternProperties = { "^(x+x+)+y$": { type: "string" } };
    schemaOf(document).properties[`${"x".repeat(40)}`] = { type: "string" };
  }),
  bomb("a pattern that repeats a billion times", (document) => {
    schemaOf(document).properties.id.pattern = "^((a{1000}){1000}){1000}$";
    schemaOf(document).properties.id.minLength = 1e9;
  }),
  bomb("arrays of a billion items", (document) => {
    schemaOf(document).required.push("kind");
    schemaOf(document).properties.kind = {
      type: "array",
      minItems: 1e9,
      items: { type: "string", minLength: 1e9 },
    };
  }),
  bomb("10,000 operations whose names differ only in case", (document) => {
    for (let index = 0; index < 10_000; index += 1) {
      document.paths[`/p${index}`] = {
        get: {
          operationId: `get-Thing${" ".repeat(index % 50)}`,
          responses: { 200: { description: "" } },
        },
      };
    }
  }),
  bomb("a comment of ten million asterisks and slashes", (document) => {
    schemaOf(document).description = "*/@".repeat(3e6);
  }),
];
