import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { Json } from "../../src/json/json.ts";
import { BINARY_SAMPLE, type Sample, sampleSchema } from "../../src/sample/index.ts";

const components = {
  schemas: {
    Product: {
      type: "object",
      required: ["id", "name"],
      properties: {
        id: { type: "string", readOnly: true },
        name: { type: "string", minLength: 3 },
        secret: { type: "string", writeOnly: true },
        variants: { type: "array", items: { $ref: "#/components/schemas/Product" } },
      },
    },
    Stamped: {
      type: "object",
      required: ["at"],
      properties: { at: { type: "string", format: "date-time" } },
    },
    App: {
      anyOf: [
        { allOf: [{ $ref: "#/components/schemas/Stamped" }, { properties: { ssh: true } }] },
        { $ref: "#/components/schemas/Stamped" },
      ],
    },
    Endless: {
      type: "object",
      required: ["next"],
      properties: { next: { $ref: "#/components/schemas/Endless" } },
    },
  },
} as const;

const minimal = { mode: "minimal", direction: "request", components } as const;
const full = { mode: "full", direction: "request", components } as const;

describe("what a sample holds", () => {
  it.each<{ schema: Json; min: Sample; max: Sample }>([
    { schema: { const: 7 }, min: 7, max: 7 },
    { schema: { type: ["string", "null"], enum: ["A", "B", null] }, min: "A", max: "A" },
    { schema: { type: "string", enum: ["A", "B"], default: "B" }, min: "B", max: "B" },
    { schema: { type: "string", examples: ["tee"] }, min: "tee", max: "tee" },
    { schema: { type: "integer", examples: ["1"], minimum: 5 }, min: 5, max: 5 },
    {
      schema: { type: "string", format: "date", examples: ["soon"] },
      min: "2024-01-15",
      max: "2024-01-15",
    },
    {
      schema: { allOf: [{ minLength: 8 }, { minLength: 2, maxLength: 9 }, { maxLength: 40 }] },
      min: "sample--",
      max: "sample--",
    },
    { schema: { type: "boolean", default: false }, min: false, max: false },
    { schema: { type: ["null", "integer"] }, min: 1, max: 1 },
    { schema: { type: "null" }, min: null, max: null },
    { schema: { type: "array", items: { type: "string" } }, min: [], max: ["sample"] },
    {
      schema: { type: "array", items: { enum: ["a", "b"] }, minItems: 2, uniqueItems: true },
      min: ["a", "b"],
      max: ["a", "b"],
    },
    { schema: { type: "object" }, min: {}, max: { key1: "sample" } },
    {
      schema: { type: "object", propertyNames: { enum: ["en", "de"] }, minProperties: 2 },
      min: { en: "sample", de: "sample" },
      max: { en: "sample", de: "sample" },
    },
    {
      schema: {
        type: "object",
        propertyNames: { minLength: 8 },
        unevaluatedProperties: { const: 1 },
      },
      min: {},
      max: { "sample--": 1 },
    },
    { schema: { type: "object", propertyNames: false }, min: {}, max: {} },
    { schema: { type: "string", format: "binary" }, min: BINARY_SAMPLE, max: BINARY_SAMPLE },
    {
      schema: { $ref: "#/components/schemas/Product" },
      min: { name: "sample" },
      max: { name: "sample", secret: "sample", variants: [] },
    },
    {
      schema: {
        oneOf: [{ required: ["id"] }, { required: ["key"] }],
        type: "object",
        properties: { id: { type: "string" }, key: { type: "string" } },
      },
      min: { id: "sample" },
      max: { id: "sample" },
    },
    {
      schema: { anyOf: [{ type: "null" }, { type: "integer", exclusiveMinimum: 3 }] },
      min: 4,
      max: 4,
    },
    {
      schema: {
        allOf: [
          { $ref: "#/components/schemas/Stamped" },
          { $ref: "#/components/schemas/Stamped" },
          { properties: { n: { type: "number" } } },
        ],
      },
      min: { at: "2024-01-15T09:30:00Z" },
      max: { at: "2024-01-15T09:30:00Z", n: 1 },
    },
    {
      schema: {
        allOf: [{ $ref: "#/components/schemas/App" }, { $ref: "#/components/schemas/App" }],
      },
      min: { at: "2024-01-15T09:30:00Z" },
      max: { at: "2024-01-15T09:30:00Z", ssh: "sample" },
    },
  ])("$schema", ({ schema, min, max }) => {
    expect(sampleSchema(schema as never, minimal)).toEqual(min);
    expect(sampleSchema(schema as never, full)).toEqual(max);
  });

  it("leaves out writeOnly properties in a response and keeps readOnly ones", () => {
    const sample = sampleSchema(
      { $ref: "#/components/schemas/Product" },
      { mode: "full", direction: "response", components },
    );
    expect(sample).toEqual({ id: "sample", name: "sample", variants: [] });
  });

  it.each([
    [{ $ref: "#/components/schemas/Endless" }, /no sample satisfies/],
    [{ type: "string", minLength: 5, maxLength: 4 }, /no sample satisfies/],
    [{ $ref: "#/components/schemas/Missing" }, /leads nowhere/],
    [false, /no sample satisfies/],
  ])("refuses %j", (schema, message) => {
    expect(() => sampleSchema(schema, full)).toThrow(message);
  });
});

describe("every sample is valid", () => {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormatsModule.default(ajv);

  const formats = [
    "date",
    "date-time",
    "time",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "uri-template",
    "uuid",
    "json-pointer",
    "relative-json-pointer",
    "regex",
    "byte",
  ];
  const patterns = [
    "^prod_[A-Za-z0-9]{20}$",
    "^\\S+$",
    "^.*$",
    "^(?:a|b)+\\d{2,4}$",
    "^[^\\s,]{1,3}$",
    "^(?!x)\\w+\\.\\p{Lu}$",
    "^\\u0041?\\x42\\/[\\]-]$",
    "^#[0-9A-Fa-f]{6}$",
    "^(?=(?:\\D*\\d){7,15}$)\\+[1-9]\\d{0,2}\\.?\\d+$",
  ];
  const schemas: Json[] = [
    ...formats.map((format) => ({ type: "string", format })),
    ...patterns.map((pattern) => ({ type: "string", pattern })),
    { type: "string", pattern: "^[a-z]+$", minLength: 12, maxLength: 14 },
    { type: "string", pattern: "^[a-z]{2}x*$", minLength: 4 },
    { type: "string", minLength: 40 },
    { type: "string", maxLength: 2 },
    { type: "number", multipleOf: 0.25, exclusiveMinimum: 1, maximum: 1.25 },
    { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.3 },
    { type: "integer", maximum: -7 },
    { type: "integer", minimum: 10, multipleOf: 7 },
    {
      type: "object",
      minProperties: 3,
      properties: { a: true },
      additionalProperties: { type: "integer" },
    },
    { type: "array", minItems: 3, uniqueItems: true, items: { type: "string" } },
    {
      type: "array",
      minItems: 2,
      uniqueItems: true,
      items: { type: "object", required: ["n"], properties: { n: { type: "integer" } } },
    },
    { type: "array", prefixItems: [{ type: "integer" }, { type: "string" }], items: false },
    {
      type: "array",
      minItems: 2,
      uniqueItems: true,
      items: { oneOf: [{ const: "a" }, { const: "b" }] },
    },
    { type: "array", minItems: 2, uniqueItems: true, prefixItems: [{ const: 1 }, { const: 2 }] },
    { allOf: [{ type: ["string", "null"] }, { type: "string", maxLength: 9 }, { minLength: 8 }] },
    {
      oneOf: [
        { type: "object", required: ["kind"], properties: { kind: { const: "a" } } },
        { type: "string" },
      ],
    },
    { anyOf: [{ oneOf: [{ type: "integer" }, { type: "null" }] }, { type: "string" }] },
  ];

  it.each(schemas)("%j", (schema) => {
    const validate = ajv.compile(schema as object);
    for (const options of [minimal, full]) {
      const sample = sampleSchema(schema as never, options);
      expect(validate(sample), JSON.stringify({ sample, errors: validate.errors })).toBe(true);
    }
  });
});
