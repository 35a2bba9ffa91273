import { describe, expect, it } from "vitest";
import { schemaType } from "../../src/emit/schemas/schema-type.ts";
import type { TypeContext } from "../../src/emit/schemas/type-context.ts";
import { union } from "../../src/emit/text/type-text.ts";
import type { Json } from "../../src/json/json.ts";
import type { Schema } from "../../src/model.ts";

const response: TypeContext = {
  contract: {
    components: { parameters: { P: { schema: { type: "array", items: { type: "string" } } } } },
    paths: { loop: { $ref: "#/paths/loop" } },
  },
  direction: "response",
  undefinedAllowed: false,
  nameOf: (name) => name,
  expanding: [],
};

const A = { $ref: "#/components/schemas/A" };
const B = { $ref: "#/components/schemas/B" };
const text = { type: "string" };
const count = { type: "integer" };

interface Case {
  readonly name: string;
  readonly given: Schema;
  readonly want: string;
}

describe("scalars", () => {
  it.each<Case>([
    { name: "true", given: true, want: "unknown" },
    { name: "false", given: false, want: "never" },
    { name: "nothing", given: {}, want: "unknown" },
    { name: "a string", given: text, want: "string" },
    { name: "an integer", given: count, want: "number" },
    { name: "a number", given: { type: "number" }, want: "number" },
    { name: "a boolean", given: { type: "boolean" }, want: "boolean" },
    { name: "a nullable string", given: { type: ["string", "null"] }, want: "string | null" },
    { name: "a file", given: { type: "string", format: "binary" }, want: "Blob" },
    {
      name: "a nullable file",
      given: { type: ["string", "null"], format: "binary" },
      want: "Blob | null",
    },
    {
      name: "several types",
      given: { type: ["integer", "number", "string"] },
      want: "number | string",
    },
    {
      name: "an enum",
      given: { type: "string", enum: ["a", 'b"c'] },
      want: '"a" | "b\\"c" | Unrecognized',
    },
    {
      name: "a nullable enum",
      given: { type: ["string", "null"], enum: ["a", null] },
      want: '"a" | null | Unrecognized',
    },
    {
      name: "an enum of numbers",
      given: { enum: [1, -2, 1.5] },
      want: "1 | -2 | 1.5 | UnrecognizedNumber",
    },
    {
      name: "an enum of both",
      given: { enum: ["a", 1] },
      want: '"a" | 1 | Unrecognized | UnrecognizedNumber',
    },
    {
      name: "values with descriptions",
      given: { oneOf: [{ const: "a", title: "A" }, { const: "b" }, { type: "null" }] },
      want: '"a" | "b" | null | Unrecognized',
    },
    { name: "an enum of booleans", given: { enum: [true, null] }, want: "true | null" },
    { name: "an enum that is closed", given: { enum: ["a"], "x-enum-closed": true }, want: '"a"' },
    { name: "a constant", given: { type: "string", const: "a" }, want: '"a"' },
    { name: "a constant of null", given: { const: null }, want: "null" },
    { name: "an enum of objects", given: { enum: [{ a: 1 }] }, want: "unknown" },
    {
      name: "a literal that would end a comment or a template",
      given: { const: "*/`" },
      want: '"*/`"',
    },
  ])("$name", ({ given, want }) => {
    expect(schemaType(given, response)).toBe(want);
  });
});

describe("lists", () => {
  it.each<Case>([
    { name: "of anything", given: { type: "array" }, want: "unknown[]" },
    { name: "of strings", given: { type: "array", items: text }, want: "string[]" },
    { name: "without a type", given: { items: text }, want: "string[]" },
    { name: "nullable", given: { type: ["array", "null"], items: text }, want: "string[] | null" },
    {
      name: "of a union",
      given: { type: "array", items: { type: ["string", "null"] } },
      want: "(string | null)[]",
    },
    {
      name: "of an intersection",
      given: { type: "array", items: { allOf: [A, B] } },
      want: "(A & B)[]",
    },
    {
      name: "of an enum with an operator in a value",
      given: { type: "array", items: { enum: ["a|b"] } },
      want: '("a|b" | Unrecognized)[]',
    },
    {
      name: "of lists of a union",
      given: { type: "array", items: { type: "array", items: { anyOf: [A, B] } } },
      want: "(A | B)[][]",
    },
    {
      name: "a pair",
      given: { type: "array", prefixItems: [text, count], minItems: 2, items: false },
      want: "[string, number]",
    },
    {
      name: "a tuple with optional items and a rest",
      given: {
        type: "array",
        prefixItems: [text, { type: ["string", "null"] }],
        minItems: 1,
        items: { anyOf: [A, B] },
      },
      want: "[string, (string | null)?, ...(A | B)[]]",
    },
  ])("$name", ({ given, want }) => {
    expect(schemaType(given, response)).toBe(want);
  });
});

describe("compositions", () => {
  it.each<Case>([
    { name: "a reference", given: A, want: "A" },
    { name: "a nullable reference", given: { anyOf: [A, { type: "null" }] }, want: "A | null" },
    { name: "all of", given: { allOf: [A, B] }, want: "A & B" },
    {
      name: "all of, one of them nullable",
      given: { allOf: [A, { anyOf: [B, { type: "null" }] }] },
      want: "A & (B | null)",
    },
    { name: "one of", given: { oneOf: [A, text, A] }, want: "A | string" },
    { name: "any of with anything", given: { anyOf: [A, {}] }, want: "unknown" },
    {
      name: "any of intersections",
      given: { anyOf: [{ allOf: [A, B] }, text] },
      want: "(A & B) | string",
    },
    {
      name: "all of with its own properties",
      given: { allOf: [A], type: "object", properties: { b: text } },
      want: "A & {\n  b?: string;\n}",
    },
    {
      name: "all of next to `type: object`, which adds nothing",
      given: { allOf: [A], type: "object" },
      want: "A",
    },
    { name: "a reference with a description", given: { ...A, description: "d" }, want: "A" },
    { name: "all of unknown parts", given: { allOf: [{}, A] }, want: "A" },
    {
      name: "one of and all of together",
      given: { allOf: [A], oneOf: [B, text] },
      want: "A & (B | string)",
    },
    {
      name: "a union inside an object inside a list",
      given: {
        type: "array",
        items: { type: "object", required: ["a"], properties: { a: { oneOf: [A, B] } } },
      },
      want: "{\n  a: A | B;\n}[]",
    },
    {
      name: "a reference to a schema outside of components",
      given: { $ref: "#/components/parameters/P/schema" },
      want: "string[]",
    },
    { name: "a reference in a cycle", given: { $ref: "#/paths/loop" }, want: "unknown" },
  ])("$name", ({ given, want }) => {
    expect(schemaType(given, response)).toBe(want);
  });
});

const kinds = {
  components: {
    schemas: {
      Base: { type: "object", required: ["kind", "id"], properties: { id: text, note: text } },
      Cat: {
        allOf: [{ $ref: "#/components/schemas/Base" }],
        properties: { kind: { enum: ["cat"] }, lives: count, own: count },
      },
      Dog: {
        allOf: [{ $ref: "#/components/schemas/Base" }],
        properties: { kind: { enum: ["dog", "wolf"] }, own: text, object: { enum: ["dog"] } },
      },
    },
  },
};
const pet = {
  oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
  discriminator: { propertyName: "kind" },
};

describe("a union with a discriminator", () => {
  it("has an arm more in a response: what all share, and anything else", () => {
    expect(schemaType(pet, { ...response, contract: kinds })).toBe(
      "Cat | Dog | {\n  kind: Unrecognized;\n  id: string;\n  note?: string;\n  [key: string]: unknown;\n}",
    );
  });

  it.each([
    { name: "in a request", given: pet, direction: "request" as const },
    {
      name: "without a discriminator",
      given: { oneOf: pet.oneOf },
      direction: "response" as const,
    },
  ])("has none $name", ({ given, direction }) => {
    expect(schemaType(given, { ...response, direction, contract: kinds })).toBe("Cat | Dog");
  });

  it("has closed tags in its alternatives, and open lists beside them", () => {
    const given = kinds.components.schemas.Dog;
    const tags = new Set(["kind"]);
    expect(schemaType({ ...given, allOf: [] }, { ...response, contract: kinds, tags })).toBe(
      '{\n  kind?: "dog" | "wolf";\n  own?: string;\n  object?: "dog";\n}',
    );
    const nested = { properties: { state: { properties: { kind: { enum: ["a", "b"] } } } } };
    expect(schemaType(nested, { ...response, tags })).toBe(
      '{\n  state?: {\n    kind?: "a" | "b" | Unrecognized;\n  };\n}',
    );
  });
});

it("what is sent is closed", () => {
  const given = { properties: { a: { enum: ["x", "y"] }, b: { items: { enum: [1] } } } };
  expect(schemaType(given, { ...response, direction: "request" })).toBe(
    '{\n  a?: "x" | "y";\n  b?: 1[];\n}',
  );
});

it.each<{ given: string[]; want: Json }>([
  { given: [], want: "never" },
  { given: ["A", "B", "A"], want: "A | B" },
  { given: ["A & B", "C"], want: "(A & B) | C" },
  { given: ['"a & b"', "C"], want: '"a & b" | C' },
  { given: ["A", "unknown"], want: "unknown" },
])("union of $given is $want", ({ given, want }) => {
  expect(union(given)).toBe(want);
});
