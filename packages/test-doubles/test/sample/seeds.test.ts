import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { describe, expect, it } from "vitest";
import { type SampleOptions, type Schema, sampleSchema } from "../../src/sample/index.ts";

const components = {
  schemas: {
    Node: {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string" },
        next: { anyOf: [{ $ref: "#/components/schemas/Node" }, { type: "null" }] },
        children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
      },
    },
    Cat: {
      type: "object",
      required: ["kind", "lives"],
      properties: { kind: { const: "cat" }, lives: { type: "integer", minimum: 1, maximum: 9 } },
    },
    Dog: {
      type: "object",
      required: ["kind", "barks"],
      properties: { kind: { const: "dog" }, barks: { type: "boolean" } },
    },
  },
} as const;

const options: SampleOptions = { mode: "full", direction: "response", components };
const SEEDS = Array.from({ length: 60 }, (_, index) => index * 7 - 3);

/** Schemas that leave room, and how many values 60 seeds must at least come to. */
const SCHEMAS: readonly (readonly [what: string, schema: Schema, least: number])[] = [
  ["any text", { type: "string" }, 55],
  ["a short text", { type: "string", maxLength: 3 }, 30],
  ["a text with an example", { type: "string", examples: ["tee"] }, 55],
  ["a long text", { type: "string", minLength: 40, maxLength: 44 }, 55],
  ["a pattern", { type: "string", pattern: "^[a-z]{3}-\\d+$" }, 20],
  ["a date", { type: "string", format: "date" }, 55],
  ["a point in time", { type: "string", format: "date-time" }, 55],
  ["a UUID", { type: "string", format: "uuid" }, 55],
  ["an address", { type: "string", format: "email" }, 55],
  ["an integer", { type: "integer" }, 55],
  ["a small integer", { type: "integer", minimum: 3, maximum: 5 }, 3],
  ["a negative integer", { type: "integer", exclusiveMaximum: 0 }, 55],
  ["a price", { type: "number", minimum: 0, multipleOf: 0.01 }, 40],
  ["a number of 32 bits", { type: "number", format: "int32", examples: [2147483000] }, 40],
  ["a boolean", { type: "boolean" }, 2],
  ["a list of values", { enum: ["a", "b", "c", null] }, 3],
  ["a list", { type: "array", items: { type: "string" }, maxItems: 2 }, 55],
  ["a set", { type: "array", items: { enum: [1, 2, 3] }, uniqueItems: true, minItems: 2 }, 3],
  ["a tuple", { type: "array", prefixItems: [{ type: "integer" }, { type: "boolean" }] }, 55],
  ["a map", { type: "object", additionalProperties: { type: "integer" } }, 55],
  ["anything", true, 55],
  ["a cycle", { $ref: "#/components/schemas/Node" }, 55],
  [
    "one of several",
    { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] },
    8,
  ],
  ["text or null", { type: ["null", "string"] }, 55],
];

const ajv = new Ajv2020({ strict: false });
// The package's CommonJS default export is typed as a namespace under Node's module resolution.
addFormatsModule.default(ajv);

describe.each(SCHEMAS)("%s", (_, schema, least) => {
  it("is valid for every seed", () => {
    const isValid = ajv.compile({ ...Object(schema), components });
    const samples = SEEDS.map((seed) => sampleSchema(schema, { ...options, seed }));
    const invalid = samples.filter((sample) => !isValid(sample));
    expect(invalid).toEqual([]);
  });

  it("is the same for the same seed, and varies with it", () => {
    const texts = (): string[] =>
      SEEDS.map((seed) => JSON.stringify(sampleSchema(schema, { ...options, seed })));
    expect(texts()).toEqual(texts());
    expect(new Set(texts()).size).toBeGreaterThanOrEqual(least);
  });
});

it("a seed means one value everywhere and for ever", () => {
  const sample = sampleSchema({ $ref: "#/components/schemas/Cat" }, { ...options, seed: 7 });
  expect(sample).toEqual({ kind: "cat", lives: 2 });
  const text = sampleSchema({ type: "string", examples: ["tee"] }, { ...options, seed: 7 });
  expect(text).toBe("tee-3561");
});

it("what leaves no room is the same for every seed", () => {
  const schema = { type: "object", required: ["a"], properties: { a: { const: 1 } } };
  expect(sampleSchema(schema, { ...options, seed: 3 })).toEqual({ a: 1 });
});

it("a branch that only leads into a cycle is passed over", () => {
  const schema: Schema = { anyOf: [{ type: "integer" }, { $ref: "#/components/schemas/Loop" }] };
  const loop = {
    Loop: {
      type: "object",
      required: ["x"],
      properties: { x: { $ref: "#/components/schemas/Loop" } },
    },
  };
  for (const seed of SEEDS) {
    const own = { ...options, components: { schemas: loop }, seed };
    expect(sampleSchema(schema, own)).toEqual(expect.any(Number));
  }
});
