import { describe, expect, it } from "vitest";
import { schemaType } from "../../src/emit/schemas/schema-type.ts";
import type { TypeContext } from "../../src/emit/schemas/type-context.ts";
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
const request: TypeContext = { ...response, direction: "request", undefinedAllowed: true };

const A = { $ref: "#/components/schemas/A" };
const text = { type: "string" };
const count = { type: "integer" };

interface Case {
  readonly name: string;
  readonly given: Schema;
  readonly want: string;
}

describe("objects", () => {
  it.each<Case>([
    {
      name: "without any keyword",
      given: { type: "object" },
      want: "{\n  [key: string]: unknown;\n}",
    },
    {
      name: "with required and optional properties",
      given: { type: "object", required: ["a"], properties: { a: text, b: count } },
      want: "{\n  a: string;\n  b?: number;\n}",
    },
    {
      name: "without a type",
      given: { properties: { a: text } },
      want: "{\n  a?: string;\n}",
    },
    {
      name: "that are empty",
      given: { type: "object", additionalProperties: false },
      want: "Record<string, never>",
    },
    {
      name: "that are open",
      given: {
        type: "object",
        required: ["a"],
        properties: { a: text },
        additionalProperties: true,
      },
      want: "{\n  a: string;\n  [key: string]: unknown;\n}",
    },
    {
      name: "that map names to strings",
      given: { type: "object", additionalProperties: text },
      want: "{\n  [key: string]: string;\n}",
    },
    {
      name: "whose index must cover the named properties too (TS2411)",
      given: {
        type: "object",
        required: ["b"],
        properties: { a: count, b: A },
        additionalProperties: text,
      },
      want: "{\n  a?: number;\n  b: A;\n  [key: string]: string | number | A | undefined;\n}",
    },
    {
      name: "with patterns",
      given: { type: "object", patternProperties: { "^x-": count }, additionalProperties: false },
      want: "{\n  [key: string]: number;\n}",
    },
    {
      name: "inside each other",
      given: {
        type: "object",
        properties: { a: { type: "object", required: ["b"], properties: { b: text } } },
      },
      want: "{\n  a?: {\n    b: string;\n  };\n}",
    },
    {
      name: "with names that are not identifiers",
      given: {
        type: "object",
        required: ["a-b", "1", "", 'q"', "class", "$x", "é"],
        properties: {
          "a-b": text,
          "": text,
          'q"': text,
          class: text,
          $x: text,
          é: text,
          "1": text,
        },
      },
      want: '{\n  "1": string;\n  "a-b": string;\n  "": string;\n  "q\\"": string;\n  class: string;\n  $x: string;\n  "é": string;\n}',
    },
    {
      name: "with __proto__",
      given: JSON.parse('{"type": "object", "properties": {"__proto__": {"type": "string"}}}'),
      want: '{\n  ["__proto__"]?: string;\n}',
    },
    {
      name: "with descriptions",
      given: {
        type: "object",
        properties: {
          a: { type: "string", description: "A */ b", default: "x", deprecated: true },
          b: { type: "string", title: "T", "x-provenance": "inferred" },
        },
      },
      want: `{
  /**
   * A *∕ b
   *
   * Default: \`"x"\`.
   *
   * @deprecated The vendor's document marks this as deprecated.
   */
  a?: string;
  /**
   * T
   *
   * Inferred: the vendor's document does not say this.
   */
  b?: string;
}`,
    },
  ])("$name", ({ given, want }) => {
    expect(schemaType(given, response)).toBe(want);
  });

  const oneWay: Schema = {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "string", readOnly: true },
      key: { type: "string", writeOnly: true },
      any: {},
    },
  };
  it("omit read-only properties from a request, and accept undefined for optional ones", () => {
    expect(schemaType(oneWay, request)).toBe("{\n  key?: string | undefined;\n  any?: unknown;\n}");
  });
  it("omit write-only properties from a response", () => {
    expect(schemaType(oneWay, response)).toBe("{\n  id: string;\n  any?: unknown;\n}");
  });
});
