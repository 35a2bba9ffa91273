import { expect, it } from "vitest";
import { widenChoices } from "../../src/contract/widen-choices.ts";

it.each([
  ["the keyword", { oneOf: [{ type: "string" }] }, { anyOf: [{ type: "string" }] }],
  ["it at any depth", { items: { oneOf: [true] } }, { items: { anyOf: [true] } }],
  [
    "one of both without losing either",
    { oneOf: [true], anyOf: [false], allOf: [{}] },
    { anyOf: [false], allOf: [{}, { anyOf: [true] }] },
  ],
])("widens %s", (_, schema, wanted) => {
  expect(widenChoices(schema)).toEqual(wanted);
});

it.each([
  ["a property of that name", { properties: { oneOf: { type: "string" } } }],
  ["data", { const: { oneOf: [1] }, enum: [{ oneOf: [1] }], examples: [{ oneOf: [1] }] }],
])("leaves %s alone", (_, schema) => {
  expect(widenChoices(schema)).toEqual(schema);
});
