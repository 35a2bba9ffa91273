import { expect, it } from "vitest";
import { successMetadata } from "../../src/emit/metadata/success-metadata.ts";
import type { JsonObject } from "../../src/json/json.ts";
import { buildOperation } from "../support/build-operation.ts";

const schemas: JsonObject = {
  Tee: { type: "object", properties: { id: { type: "string" } } },
  Tees: { type: "array", items: { $ref: "#/components/schemas/Tee" } },
  Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }] },
};
const tee = { $ref: "#/components/schemas/Tee" };
const tees = { $ref: "#/components/schemas/Tees" };

function successOf(responses: JsonObject) {
  const { operation } = buildOperation({ responses }, { schemas });
  if (operation === undefined) throw new Error("the contract has an operation");
  return successMetadata(operation, { components: { schemas } });
}

const json = (schema: JsonObject): JsonObject => ({
  description: "",
  content: { "application/json": { schema } },
});
const EMPTY = { description: "" };

it.each<{ what: string; schema: JsonObject; want: string | undefined }>([
  { what: "an object", schema: { type: "object" }, want: undefined },
  { what: "an object by reference", schema: tee, want: undefined },
  { what: "an object by its properties", schema: { properties: { id: {} } }, want: undefined },
  { what: "a list", schema: { type: "array", items: {} }, want: "array" },
  { what: "a list by reference", schema: tees, want: "array" },
  { what: "an object in parts", schema: { allOf: [tee, { description: "" }] }, want: undefined },
  { what: "one of two objects", schema: { oneOf: [tee, { type: "object" }] }, want: undefined },
  { what: "an object or a list", schema: { anyOf: [tee, tees] }, want: "value" },
  { what: "an object or null", schema: { anyOf: [tee, { type: "null" }] }, want: "value" },
  { what: "an object or null by type", schema: { type: ["object", "null"] }, want: "value" },
  {
    what: "null beside the parts",
    schema: { type: ["object", "null"], allOf: [tee] },
    want: "value",
  },
  { what: "a scalar", schema: { type: "string" }, want: "value" },
  { what: "listed values", schema: { enum: ["a", null] }, want: "value" },
  { what: "anything", schema: {}, want: "value" },
  { what: "one of any two", schema: { anyOf: [tee, {}] }, want: "value" },
  { what: "a cycle", schema: { $ref: "#/components/schemas/Loop" }, want: "value" },
])("$what is $want", ({ schema, want }) => {
  expect(successOf({ "200": json(schema) })).toBe(want);
});

it.each<{ what: string; responses: JsonObject; want: unknown }>([
  { what: "no body", responses: { "204": EMPTY }, want: "none" },
  { what: "no success", responses: { "404": json(tee), default: json(tee) }, want: "any" },
  { what: "the same for all", responses: { "200": json(tee), "2XX": json(tee) }, want: undefined },
  {
    what: "a body or none",
    responses: { "200": json(tee), "204": EMPTY },
    want: { "200": "object", "204": "none" },
  },
  {
    what: "two kinds of body",
    responses: { "200": json(tees), "201": json(tee) },
    want: { "200": "array", "201": "object", "2XX": "value" },
  },
  {
    what: "a range beside a code",
    responses: { "200": json(tees), "2xx": json(tee) },
    want: { "200": "array", "2XX": "object" },
  },
])("by status: $what", ({ responses, want }) => {
  expect(successOf(responses)).toEqual(want);
});

it("a file is a value", () => {
  const csv = { description: "", content: { "text/csv": { schema: { type: "object" } } } };
  expect(successOf({ "200": csv })).toBe("value");
});
