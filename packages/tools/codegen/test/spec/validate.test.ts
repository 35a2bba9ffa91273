import { expect, it } from "vitest";
import type { JsonObject } from "../../src/json/json.ts";
import { validateContract } from "../../src/spec/validate/validate.ts";
import { contractOf, okOperation } from "../support/contract-of.ts";
import { problemLines } from "../support/problem-lines.ts";

const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const withSchema = (schema: JsonObject) => contractOf({ components: { schemas: { A: schema } } });

it.each<{ name: string; given: JsonObject }>([
  { name: "the smallest contract", given: contractOf() },
  {
    name: "a declared path parameter, and an operation with nothing but a default response",
    given: contractOf({
      paths: {
        "/a/{id}": { get: { parameters: [id], responses: { default: { description: "d" } } } },
      },
    }),
  },
  {
    name: "references, also of schemas that contain themselves",
    given: withSchema({ properties: { a: { $ref: "#/components/schemas/A" } } }),
  },
  {
    name: "keywords and extensions that JSON Schema does not define",
    given: withSchema({ type: "string", "x-foo": 1, discriminator: { propertyName: "a" } }),
  },
])("accepts $name", async ({ given }) => {
  const before = JSON.stringify(given);
  expect(problemLines(await validateContract("acme", given))).toEqual([]);
  expect(JSON.stringify(given)).toBe(before);
});

it.each<{ name: string; given: JsonObject; want: string[] }>([
  {
    name: "no title",
    given: contractOf({ info: { version: "1" } }),
    want: ["CONTRACT_INVALID specs/acme /info: The value must have required property 'title'."],
  },
  {
    name: "a field that OpenAPI does not define",
    given: contractOf({ paths: { "/a": { get: okOperation({ respones: {} }) } } }),
    want: [
      "CONTRACT_INVALID specs/acme /paths/~1a/get: The value must NOT have unevaluated properties: `respones`.",
    ],
  },
  {
    name: "no responses",
    given: contractOf({ paths: { "/a": { get: {}, put: { responses: {} } } } }),
    want: [
      "RESPONSES_MISSING specs/acme /paths/~1a/get: The operation documents no response.",
      "RESPONSES_MISSING specs/acme /paths/~1a/put: The operation documents no response.",
    ],
  },
  {
    name: "a response without description, only at its deepest pointer",
    given: contractOf({ paths: { "/a": { get: { responses: { "200": {} } } } } }),
    want: [
      "CONTRACT_INVALID specs/acme /paths/~1a/get/responses/200: The value must have required property 'description'.",
    ],
  },
  {
    name: "an undeclared path parameter",
    given: contractOf({
      paths: { "/a/{id}/{key}": { get: okOperation({ parameters: [id] }) } },
    }),
    want: [
      "PATH_PARAMETER_UNDECLARED specs/acme /paths/~1a~1{id}~1{key}/get: The path names {key}, but no parameter is declared for it.",
    ],
  },
  {
    name: "a path parameter that is declared in another location",
    given: contractOf({
      paths: { "/a/{id}": { get: okOperation({ parameters: [{ ...id, in: "query" }] }) } },
    }),
    want: [
      "PATH_PARAMETER_UNDECLARED specs/acme /paths/~1a~1{id}/get: The path names {id}, but no parameter is declared for it.",
    ],
  },
  {
    name: "a parameter that is declared twice, unlike one in another location",
    given: contractOf({
      paths: { "/a/{id}": { get: okOperation({ parameters: [id, { ...id, in: "header" }, id] }) } },
    }),
    want: [
      'CONTRACT_INVALID specs/acme /paths/~1a~1{id}/get: The path parameter "id" is declared twice.',
    ],
  },
  {
    name: "parameters that are not a list",
    given: contractOf({ paths: { "/a": { get: okOperation({ parameters: {} }) } } }),
    want: ["CONTRACT_INVALID specs/acme /paths/~1a/get/parameters: The value must be array."],
  },
  {
    name: "an unknown type",
    given: withSchema({ properties: { a: { type: "strin" } } }),
    want: [
      "CONTRACT_INVALID specs/acme /components/schemas/A/properties/a/type: The value must be equal to one of the allowed values.",
    ],
  },
  {
    name: "an unknown type in a list, without its ancestors",
    given: withSchema({ type: ["string", "nul"] }),
    want: [
      "CONTRACT_INVALID specs/acme /components/schemas/A/type/1: The value must be equal to one of the allowed values.",
    ],
  },
  {
    name: "a keyword of the wrong kind, as 3.0's `required: true` on a property",
    given: withSchema({ properties: { a: { required: true } } }),
    want: [
      "CONTRACT_INVALID specs/acme /components/schemas/A/properties/a/required: The value must be array.",
    ],
  },
  {
    name: "a value that is not a schema, inside a response",
    given: contractOf({
      paths: {
        "/a": {
          get: {
            responses: {
              "200": { description: "", content: { "a/b": { schema: { items: "x" } } } },
            },
          },
        },
      },
    }),
    want: [
      "CONTRACT_INVALID specs/acme /paths/~1a/get/responses/200/content/a~1b/schema/items: The value must be object,boolean.",
    ],
  },
])("refuses $name", async ({ given, want }) => {
  const before = JSON.stringify(given);
  expect(problemLines(await validateContract("acme", given))).toEqual(want);
  expect(JSON.stringify(given)).toBe(before);
});
