import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { liftSchemas } from "../../../src/spec/normalize/lift-schemas.ts";
import { problemLines } from "../../support/problem-lines.ts";

const components = (schemas: JsonObject, more: JsonObject = {}): JsonObject => ({
  components: { ...more, schemas },
});
const named = (name: string, more: JsonObject = {}): JsonObject => ({
  type: "object",
  "x-schema-name": name,
  ...more,
});

it.each<{ name: string; given: JsonObject; want: JsonObject }>([
  {
    name: "an inline schema",
    given: components({ A: { properties: { b: named("B") } } }),
    want: components({
      A: { properties: { b: { $ref: "#/components/schemas/B" } } },
      B: { type: "object" },
    }),
  },
  {
    name: "equal schemas under one name",
    given: components({ A: { anyOf: [named("B", { title: "x" }), named("B", { title: "x" })] } }),
    want: components({
      A: { anyOf: [{ $ref: "#/components/schemas/B" }, { $ref: "#/components/schemas/B" }] },
      B: { type: "object", title: "x" },
    }),
  },
  {
    name: "a schema inside another",
    given: components({ A: { items: named("B", { properties: { c: named("C") } }) } }),
    want: components({
      A: { items: { $ref: "#/components/schemas/B" } },
      B: { type: "object", properties: { c: { $ref: "#/components/schemas/C" } } },
      C: { type: "object" },
    }),
  },
  {
    name: "a schema that equals a component after the schemas inside both are lifted",
    given: components({
      A: { items: named("B", { items: named("C") }) },
      B: { type: "object", items: named("C") },
    }),
    want: components({
      A: { items: { $ref: "#/components/schemas/B" } },
      B: { type: "object", items: { $ref: "#/components/schemas/C" } },
      C: { type: "object" },
    }),
  },
  {
    name: "a schema that equals a component added by an overlay",
    given: components({
      A: { items: named("B") },
      B: { type: "object", "x-provenance": "inferred" },
    }),
    want: components({
      A: { items: { $ref: "#/components/schemas/B" } },
      B: { type: "object", "x-provenance": "inferred" },
    }),
  },
  {
    name: "a schema added by an overlay, its mark staying on the reference",
    given: components({ A: { items: named("B", { "x-provenance": "inferred" }) } }),
    want: components({
      A: { items: { $ref: "#/components/schemas/B", "x-provenance": "inferred" } },
      B: { type: "object" },
    }),
  },
  {
    name: "a schema with a name that every object inherits",
    given: components({ A: { items: named("constructor") } }),
    want: components({
      A: { items: { $ref: "#/components/schemas/constructor" } },
      constructor: { type: "object" },
    }),
  },
  {
    name: "nothing from an example",
    given: components({ A: { examples: [named("B")] } }),
    want: components({ A: { examples: [named("B")] } }),
  },
])("lifts $name", ({ given, want }) => {
  const { document, diagnostics } = liftSchemas("acme", given);
  expect(diagnostics).toEqual([]);
  expect(document).toEqual(want);
});

it.each<{ name: string; given: JsonObject; want: string[] }>([
  {
    name: "two different schemas",
    given: components({ A: { items: named("B"), not: named("B", { title: "x" }) } }),
    want: [
      'SCHEMA_NAME_CONFLICT specs/acme /components/schemas/A/not: Two different schemas are named "B".',
    ],
  },
  {
    name: "a schema and another component",
    given: components({ A: { items: named("B") }, B: { type: "string" } }),
    want: [
      'SCHEMA_NAME_CONFLICT specs/acme /components/schemas/A/items: Two different schemas are named "B".',
    ],
  },
])("refuses one name for $name", ({ given, want }) => {
  expect(problemLines(liftSchemas("acme", given).diagnostics)).toEqual(want);
});
