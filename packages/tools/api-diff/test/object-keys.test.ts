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
  ["named properties alone", NAMED, "none"],
  ["no properties", BARE, "any"],
  ["read-only properties alone, which a request's type leaves out", HIDDEN, "any"],
  ["any other property", { ...NAMED, additionalProperties: true }, "any"],
  ["a schema for the others", { ...NAMED, additionalProperties: TEXT }, "some"],
  ["patterns", { ...NAMED, patternProperties: { "^x": TEXT } }, "some"],
  ["nothing but what is named", { ...NAMED, additionalProperties: false }, "none"],
  ["no property at all", CLOSED, "never"],
  ["a part that takes any", { allOf: [NAMED, BARE] }, "any"],
  ["a part that takes none", { allOf: [NAMED, CLOSED] }, "never"],
  ["a word beside a composition that adds nothing", { ...BARE, allOf: [NAMED] }, "none"],
] as const)("of an object with %s", ([, schema, want]) => {
  // `as const` made it deeply readonly, which JSON values are anyway.
  const view = viewOf({}, [{ schema: schema as JsonObject, pointer: "/a" }]);
  expect(unnamedKeysOf(view, "request")).toBe(want);
});

it("goes by what comes back in a response", () => {
  const view = viewOf({}, [{ schema: HIDDEN, pointer: "/a" }]);
  expect(unnamedKeysOf(view, "response")).toBe("none");
});
