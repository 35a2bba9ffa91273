import { describe, expect, it } from "vitest";
import { schemaType, type TypeContext } from "../../src/emit/schemas/schema-type.ts";
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
    { name: "an enum", given: { type: "string", enum: ["a", 'b"c'] }, want: '"a" | "b\\"c"' },
    {
      name: "a nullable enum",
      given: { type: ["string", "null"], enum: ["a", null] },
      want: '"a" | null',
    },
    { name: "an enum of numbers", given: { enum: [1, -2, 1.5] }, want: "1 | -2 | 1.5" },
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
      want: '"a|b"[]',
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

it.each<{ given: string[]; want: Json }>([
  { given: [], want: "never" },
  { given: ["A", "B", "A"], want: "A | B" },
  { given: ["A & B", "C"], want: "(A & B) | C" },
  { given: ['"a & b"', "C"], want: '"a & b" | C' },
  { given: ["A", "unknown"], want: "unknown" },
])("union of $given is $want", ({ given, want }) => {
  expect(union(given)).toBe(want);
});
