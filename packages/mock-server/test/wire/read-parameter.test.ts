import { expect, it } from "vitest";
import type { Schema } from "../../src/contract/contract-document.ts";
import type { ContractParameter } from "../../src/contract/list-operations.ts";
import { createParameterReader } from "../../src/wire/read-parameter.ts";
import { createSchemaChecker } from "../../src/wire/schema-checker.ts";

const document = { openapi: "3.1.1" };
const reader = createParameterReader(document, createSchemaChecker(document));
const list: Schema = { type: "array", items: { type: "integer" } };
const record: Schema = {
  type: "object",
  properties: { a: { type: "integer" }, b: { type: "string" } },
};

function parameter(
  location: "path" | "query",
  style: string,
  explode: boolean,
  schema: Schema,
): ContractParameter {
  return { name: "p", in: location, required: true, style, explode, schema, isJson: false };
}

// The wire forms are those of the table in OpenAPI 3.1 section 4.8.12.4.
it.each<[style: string, explode: boolean, schema: Schema, text: string, value: unknown]>([
  ["simple", false, { type: "string" }, "a%2Cb", "a,b"],
  ["simple", false, { type: ["integer", "null"] }, "7", 7],
  ["simple", false, { type: "string" }, "7", "7"],
  ["simple", false, { type: "boolean" }, "true", true],
  ["simple", false, list, "1,2", [1, 2]],
  ["simple", false, record, "a,1,b,x%2Cy", { a: 1, b: "x,y" }],
  ["simple", true, record, "a=1,b=x", { a: 1, b: "x" }],
  ["label", false, list, ".1,2", [1, 2]],
  ["label", true, list, ".1.2", [1, 2]],
  ["label", true, record, ".a=1.b=x", { a: 1, b: "x" }],
  ["matrix", false, { type: "string" }, ";p=x", "x"],
  ["matrix", false, list, ";p=1,2", [1, 2]],
  ["matrix", true, list, ";p=1;p=2", [1, 2]],
  ["matrix", true, record, ";a=1;b=x", { a: 1, b: "x" }],
])("path %s explode %s %j reads %s", (style, explode, schema, text, value) => {
  expect(reader.fromText(parameter("path", style, explode, schema), text)).toEqual(value);
});

it.each<
  [
    style: string,
    explode: boolean,
    schema: Schema,
    query: readonly [string, string][],
    value: unknown,
  ]
>([
  [
    "form",
    true,
    list,
    [
      ["p", "1"],
      ["p", "2"],
    ],
    [1, 2],
  ],
  ["form", false, list, [["p", "1,2"]], [1, 2]],
  ["form", false, { type: "array", items: { type: "string" } }, [["p", "a%2Cb,c"]], ["a,b", "c"]],
  [
    "form",
    true,
    record,
    [
      ["a", "1"],
      ["b", "x"],
    ],
    { a: 1, b: "x" },
  ],
  ["form", false, record, [["p", "a,1,b,x"]], { a: 1, b: "x" }],
  ["spaceDelimited", false, list, [["p", "1%202"]], [1, 2]],
  ["pipeDelimited", false, list, [["p", "1|2"]], [1, 2]],
  [
    "deepObject",
    true,
    record,
    [
      ["p[a]", "1"],
      ["p%5Bb%5D", "x"],
    ],
    { a: 1, b: "x" },
  ],
  ["form", true, { type: "string" }, [["q", "1"]], undefined],
])("query %s explode %s %j reads %j", (style, explode, schema, query, value) => {
  expect(reader.fromPairs(parameter("query", style, explode, schema), query).value).toEqual(value);
});

it("reads JSON text where the parameter has content", () => {
  const json = { ...parameter("query", "form", true, true), isJson: true };
  expect(reader.fromPairs(json, [["p", "%7B%22a%22%3A1%7D"]]).value).toEqual({ a: 1 });
});
