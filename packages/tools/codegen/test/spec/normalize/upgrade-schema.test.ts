import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { upgradeSchema } from "../../../src/spec/normalize/upgrade-schema.ts";

interface Case {
  readonly name: string;
  readonly given: JsonObject;
  readonly want: JsonObject;
}

const ref = { $ref: "#/components/schemas/A" };

describe.each(["3.0", "3.1"] as const)("in a document of version %s", (version) => {
  it.each<Case>([
    {
      name: "a nullable type",
      given: { type: "string", nullable: true },
      want: { type: ["string", "null"] },
    },
    {
      name: "nullable: false",
      given: { type: "string", nullable: false },
      want: { type: "string" },
    },
    {
      name: "nullable that is not a boolean",
      given: { type: "string", nullable: "yes" },
      want: { type: "string" },
    },
    {
      name: "a type that already allows null",
      given: { type: ["string", "null"], nullable: true },
      want: { type: ["string", "null"] },
    },
    {
      name: "a nullable enum, which gets null as a value",
      given: { type: "string", enum: ["a"], nullable: true },
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    {
      name: "a nullable enum that contains null",
      given: { type: "string", enum: ["a", null], nullable: true },
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    {
      name: "a nullable enum without a type",
      given: { enum: ["a"], nullable: true },
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    {
      name: "a nullable object",
      given: { type: "object", nullable: true, properties: { a: {} } },
      want: { type: ["object", "null"], properties: { a: {} } },
    },
    {
      name: "a nullable composition, with annotations staying outside",
      given: { allOf: [ref], nullable: true, description: "d", readOnly: true, default: null },
      want: {
        description: "d",
        readOnly: true,
        default: null,
        anyOf: [{ allOf: [ref] }, { type: "null" }],
      },
    },
    {
      name: "a nullable union",
      given: { oneOf: [ref, { type: "string" }], nullable: true },
      want: { anyOf: [{ oneOf: [ref, { type: "string" }] }, { type: "null" }] },
    },
    {
      name: "a nullable schema to lift: the name stays with what it names",
      given: { type: "object", nullable: true, "x-schema-name": "A", "x-provenance": "inferred" },
      want: {
        "x-provenance": "inferred",
        anyOf: [{ type: "object", "x-schema-name": "A" }, { type: "null" }],
      },
    },
    {
      name: "nullable without a type, which allows null anyway",
      given: { nullable: true, description: "d" },
      want: { description: "d" },
    },
    {
      name: "an exclusive minimum",
      given: { type: "number", minimum: 1, exclusiveMinimum: true },
      want: { type: "number", exclusiveMinimum: 1 },
    },
    {
      name: "an exclusive maximum",
      given: { type: "number", maximum: 9, exclusiveMaximum: true },
      want: { type: "number", exclusiveMaximum: 9 },
    },
    {
      name: "an explicitly inclusive minimum",
      given: { type: "number", minimum: 1, exclusiveMinimum: false },
      want: { type: "number", minimum: 1 },
    },
    {
      name: "an exclusive limit without a limit",
      given: { type: "number", exclusiveMinimum: true },
      want: { type: "number" },
    },
    {
      name: "numeric exclusive limits, left alone",
      given: { type: "number", exclusiveMinimum: 0 },
      want: { type: "number", exclusiveMinimum: 0 },
    },
    {
      name: "an example",
      given: { type: "string", example: "x" },
      want: { type: "string", examples: ["x"] },
    },
    { name: "an example that is null", given: { example: null }, want: { examples: [null] } },
    {
      name: "an example next to examples",
      given: { example: 1, examples: [2] },
      want: { examples: [2] },
    },
    { name: "an enum of strings", given: { enum: ["a"] }, want: { type: "string", enum: ["a"] } },
    {
      name: "an enum of several types",
      given: { enum: ["a", 1, null, true] },
      want: { type: ["string", "number", "null", "boolean"], enum: ["a", 1, null, true] },
    },
    { name: "a constant", given: { const: false }, want: { type: "boolean", const: false } },
    { name: "a constant of null", given: { const: null }, want: { type: "null", const: null } },
    { name: "an enum of objects", given: { enum: [{ a: 1 }] }, want: { enum: [{ a: 1 }] } },
    {
      name: "an enum with its own type",
      given: { type: "integer", enum: [1] },
      want: { type: "integer", enum: [1] },
    },
  ])("$name", ({ given, want }) => {
    const before = JSON.stringify(given);
    expect(upgradeSchema(given, version)).toEqual(want);
    expect(JSON.stringify(given)).toBe(before);
  });
});

describe("a sibling of a reference", () => {
  const given = {
    ...ref,
    description: "d",
    "x-provenance": "inferred",
    nullable: true,
    maxLength: 3,
  };

  it("is ignored in 3.0, unless it only describes", () => {
    expect(upgradeSchema(given, "3.0")).toEqual({
      ...ref,
      description: "d",
      "x-provenance": "inferred",
    });
  });

  it("applies in 3.1", () => {
    expect(upgradeSchema(given, "3.1")).toEqual({
      description: "d",
      "x-provenance": "inferred",
      anyOf: [{ ...ref, maxLength: 3 }, { type: "null" }],
    });
  });
});
