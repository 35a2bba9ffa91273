import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { WORKSPACE_ROOT } from "../../src/io/workspace/read-vendor.ts";
import type { Json, JsonObject } from "../../src/json/json.ts";
import { readPointer } from "../../src/json/pointer.ts";
import { repairDocument } from "../../src/onboard/repairs/repair-document.ts";
import { tryDocument } from "../../src/onboard/try-document.ts";
import { OK, petstore } from "./petstore.ts";

const SCHEMA = JSON.parse(readFileSync(join(WORKSPACE_ROOT, "specs/vendor.schema.json"), "utf8"));

const operation = (own: JsonObject, path = "/pets"): JsonObject =>
  petstore({ paths: { [path]: { get: { operationId: "listPets", responses: OK, ...own } } } });
const at = "/paths/~1pets/get";
const parameter = (own: JsonObject): JsonObject => operation({ parameters: [own] });
const returning = (schema: JsonObject): JsonObject =>
  operation({
    responses: { 200: { description: "", content: { "application/json": { schema } } } },
  });
const schemaAt = `${at}/responses/200/content/application~1json/schema`;
const TEXT = { type: "string" };

interface Case {
  readonly what: string;
  readonly given: JsonObject;
  readonly at: string;
  /** Undefined where nothing is left. */
  readonly want: Json | undefined;
}

it.each<Case>([
  {
    what: "null for no parameters",
    given: operation({ parameters: null }),
    at: `${at}/parameters`,
    want: undefined,
  },
  {
    what: "null among tags",
    given: petstore({
      tags: [{ name: "a", externalDocs: { url: "https://a.test", description: null } }],
    }),
    at: "/tags/0/externalDocs/description",
    want: undefined,
  },
  {
    what: "a number as the version",
    given: petstore({ info: { title: "T", version: 1 } }),
    at: "/info/version",
    want: "1",
  },
  {
    what: "no title",
    given: petstore({ info: { version: "1" } }),
    at: "/info/title",
    want: "Untitled",
  },
  { what: "no info", given: petstore({ info: null }), at: "/info/version", want: "0" },
  {
    what: "an unknown field of info",
    given: petstore({ info: { title: "T", version: "1", owner: "me" } }),
    at: "/info/owner",
    want: undefined,
  },
  {
    what: "a response without a description",
    given: operation({ responses: { 200: {} } }),
    at: `${at}/responses/200/description`,
    want: "",
  },
  {
    what: "an optional path parameter",
    given: operation({ parameters: [{ name: "id", in: "path", schema: TEXT }] }, "/pets/{id}"),
    at: "/paths/~1pets~1{id}/get/parameters/0/required",
    want: true,
  },
  {
    what: "a parameter's type beside its name",
    given: parameter({ name: "q", in: "query", type: "integer" }),
    at: `${at}/parameters/0/schema`,
    want: { type: "integer" },
  },
  {
    what: "a parameter without a schema",
    given: parameter({ name: "q", in: "query" }),
    at: `${at}/parameters/0/schema`,
    want: TEXT,
  },
  {
    what: "one parameter for a list",
    given: operation({ parameters: { name: "q", in: "query", schema: TEXT } }),
    at: `${at}/parameters/0/name`,
    want: "q",
  },
  {
    what: "a parameter in the body",
    given: parameter({ name: "b", in: "body", schema: TEXT }),
    at: `${at}/requestBody/content/application~1json/schema`,
    want: TEXT,
  },
  {
    what: "parameters in a form",
    given: parameter({ name: "f", in: "formData", type: "file", required: true }),
    at: `${at}/requestBody/content/multipart~1form-data/schema/properties/f/format`,
    want: "binary",
  },
  {
    what: "a path without a slash",
    given: operation({}, "pets"),
    at: `${at}/operationId`,
    want: "listPets",
  },
  {
    what: "one requirement for a list",
    given: petstore({ security: {} }),
    at: "/security",
    want: [{}],
  },
  {
    what: "one schema for the items",
    given: returning({ type: "array", items: [TEXT] }),
    at: `${schemaAt}/items`,
    want: TEXT,
  },
  {
    what: "a schema for each item",
    given: returning({ type: "array", items: [TEXT, {}] }),
    at: `${schemaAt}/prefixItems`,
    want: [TEXT, {}],
  },
  {
    what: "a type of another language",
    given: returning({ type: "Int64" }),
    at: schemaAt,
    want: { type: "integer", format: "int64" },
  },
  { what: "a type in capitals", given: returning({ type: "STRING" }), at: schemaAt, want: TEXT },
])("$what has one reading", async ({ given, at: pointer, want }) => {
  const { document, repairs } = repairDocument("pets", given);
  expect(repairs).not.toEqual([]);
  expect(readPointer(document, pointer)).toEqual(want);
  const text = JSON.stringify(given);
  const vendor = { slug: "pets", text, file: "pets.json", url: "https://pets.test/openapi.json" };
  const { result, diagnostics } = await tryDocument(vendor, SCHEMA);
  expect({ result, errors: diagnostics.filter(({ severity }) => severity === "error") }).toEqual({
    result: "repaired",
    errors: [],
  });
});

it("the first of two parameters of one name counts", () => {
  const twice = [1, 2].map((least) => ({
    name: "q",
    in: "query",
    schema: { type: "integer", minimum: least },
  }));
  const { document } = repairDocument("pets", operation({ parameters: twice }));
  expect(readPointer(document, `${at}/parameters`)).toEqual(twice.slice(0, 1));
});
