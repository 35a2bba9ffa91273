import type { JsonObject } from "@org/test-doubles/json";
import { expect, it } from "vitest";
import { unnamedKeysOf } from "../src/compare/schemas/object-keys.ts";
import { viewOf } from "../src/compare/schemas/schema-view.ts";

const TEXT = { type: "string" };
const NAMED = { type: "object", properties: { a: TEXT } };
const BARE = { type: "object" };
const CLOSED = { type: "object", additionalProperties: false };
const HIDDEN = { type: "object", properties: { a: { ...TEXT, readOnly: true } } };

it.for([
  ["named properties only", NAMED, "none"],
  ["no properties", BARE, "any"],
  ["only read-only properties, which a request's type leaves out", HIDDEN, "never"],
  ["a part with only read-only properties", { allOf: [NAMED, HIDDEN] }, "none"],
  ["any other property", { ...NAMED, additionalProperties: true }, "any"],
  ["a schema for the others", { ...NAMED, additionalProperties: TEXT }, "some"],
  ["patterns", { ...NAMED, patternProperties: { "^x": TEXT } }, "some"],
  ["no unnamed properties", { ...NAMED, additionalProperties: false }, "none"],
  ["no property at all", CLOSED, "never"],
  ["a part that accepts any", { allOf: [NAMED, { ...BARE, additionalProperties: true }] }, "any"],
  ["a part that only says that it is an object", { allOf: [NAMED, BARE] }, "none"],
  ["a part that describes none", { allOf: [NAMED, CLOSED] }, "none"],
  ["parts that all describe none", { allOf: [CLOSED, HIDDEN] }, "never"],
  ["a type beside a composition that adds nothing", { ...BARE, allOf: [NAMED] }, "none"],
] as const)("of an object with %s", ([, schema, want]) => {
  // `as const` made it deeply readonly, which JSON values are anyway.
  const view = viewOf({}, [{ schema: schema as JsonObject, pointer: "/a" }]);
  expect(unnamedKeysOf(view, "request")).toBe(want);
});

it("uses the properties that a response returns", () => {
  const view = viewOf({}, [{ schema: HIDDEN, pointer: "/a" }]);
  expect(unnamedKeysOf(view, "response")).toBe("none");
});
