import { describe, expect, it } from "vitest";
import { type Json, type JsonObject, objectOr } from "../../../src/json/json.ts";
import { inlineReferences } from "../../../src/spec/normalize/inline-references.ts";

const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const get = (operation: JsonObject): JsonObject => ({ "/a": { get: operation } });

describe("what is replaced", () => {
  it.each<{ name: string; given: JsonObject; want: Json }>([
    {
      name: "parameters, of the path item too",
      given: {
        paths: {
          "/a": {
            parameters: [{ $ref: "#/components/parameters/Id" }],
            get: { parameters: [{ $ref: "#/components/parameters/Id" }] },
          },
        },
        components: { parameters: { Id: { name: "id", in: "query" } } },
      },
      want: {
        "/a": {
          parameters: [{ name: "id", in: "query" }],
          get: { parameters: [{ name: "id", in: "query" }] },
        },
      },
    },
    {
      name: "responses, and the headers inside them",
      given: {
        paths: get({ responses: { "200": { $ref: "#/components/responses/Ok" } } }),
        components: {
          responses: {
            Ok: { description: "ok", headers: { A: { $ref: "#/components/headers/A" } } },
          },
          headers: { A: { description: "a" } },
        },
      },
      want: get({
        responses: { "200": { description: "ok", headers: { A: { description: "a" } } } },
      }),
    },
    {
      name: "a reference to a reference",
      given: {
        paths: get({ requestBody: { $ref: "#/components/requestBodies/A" } }),
        components: {
          requestBodies: {
            A: { $ref: "#/components/requestBodies/B" },
            B: { content: { "text/plain": {} } },
          },
        },
      },
      want: get({ requestBody: { content: { "text/plain": {} } } }),
    },
    {
      name: "siblings of the reference, which take precedence",
      given: {
        paths: get({
          responses: { "200": { $ref: "#/components/responses/Ok", description: "here" } },
        }),
        components: { responses: { Ok: { description: "there" } } },
      },
      want: get({ responses: { "200": { description: "here" } } }),
    },
    {
      name: "path items",
      given: {
        paths: { "/a": { $ref: "#/components/pathItems/A" } },
        components: { pathItems: { A: { get: { summary: "x" } } } },
      },
      want: get({ summary: "x" }),
    },
    {
      name: "examples",
      given: {
        paths: get({
          requestBody: {
            content: { "a/b": { examples: { x: { $ref: "#/components/examples/X" } } } },
          },
        }),
        components: { examples: { X: { value: { $ref: "data, no reference" } } } },
      },
      want: get({
        requestBody: {
          content: { "a/b": { examples: { x: { value: { $ref: "data, no reference" } } } } },
        },
      }),
    },
    {
      name: "a pointer with escapes and percent-encoding",
      given: {
        paths: {
          "/a b": { get: { summary: "x" } },
          "/c": { $ref: "#/paths/~1a%20b" },
        },
      },
      want: { "/a b": { get: { summary: "x" } }, "/c": { get: { summary: "x" } } },
    },
    {
      name: "a schema inside a component that is inlined",
      given: {
        paths: get({
          parameters: [{ name: "a", schema: { $ref: "#/components/parameters/P/schema" } }],
        }),
        components: {
          parameters: { P: { schema: { type: "array", items: schemaRef("A") } } },
          schemas: { A: {} },
        },
      },
      want: get({ parameters: [{ name: "a", schema: { type: "array", items: schemaRef("A") } }] }),
    },
    {
      name: "a schema inside a response of another operation",
      given: {
        paths: {
          ...get({ responses: { "200": { content: { "a/b": { schema: { type: "string" } } } } } }),
          "/b": {
            get: {
              parameters: [
                {
                  schema: { $ref: "#/paths/~1a/get/responses/200/content/a~1b/schema", title: "B" },
                },
              ],
            },
          },
        },
      },
      want: {
        ...get({ responses: { "200": { content: { "a/b": { schema: { type: "string" } } } } } }),
        "/b": { get: { parameters: [{ schema: { type: "string", title: "B" } }] } },
      },
    },
    {
      name: "a schema inside a parameter of a path item, which is moved later",
      given: {
        paths: {
          "/a": {
            parameters: [{ name: "p", schema: { type: "string" } }],
            get: {
              parameters: [{ name: "q", schema: { $ref: "#/paths/~1a/parameters/0/schema" } }],
            },
          },
        },
      },
      want: {
        "/a": {
          parameters: [{ name: "p", schema: { type: "string" } }],
          get: { parameters: [{ name: "q", schema: { type: "string" } }] },
        },
      },
    },
  ])("$name", ({ given, want }) => {
    const { document, diagnostics } = inlineReferences("acme", given);
    expect(diagnostics).toEqual([]);
    expect(document["paths"]).toEqual(want);
  });

  it("removes the components, except for schemas and security schemes", () => {
    const components = { schemas: { A: {} }, securitySchemes: { B: {} }, responses: {}, links: {} };
    const { document } = inlineReferences("acme", { components });
    expect(document["components"]).toEqual({ schemas: { A: {} }, securitySchemes: { B: {} } });
  });
});

it.each<{ name: string; schemas: JsonObject }>([
  { name: "itself", schemas: { A: { properties: { next: schemaRef("A") } } } },
  {
    name: "each other",
    schemas: { A: { items: schemaRef("B") }, B: { anyOf: [schemaRef("A"), { type: "null" }] } },
  },
  { name: "an alias", schemas: { A: schemaRef("B"), B: { type: "string" } } },
  { name: "a boolean schema", schemas: { A: { items: schemaRef("B") }, B: true } },
  {
    name: "what refers back in a property",
    schemas: {
      A: { allOf: [schemaRef("B")] },
      B: { type: "object", properties: { a: { anyOf: [schemaRef("A"), schemaRef("B")] } } },
    },
  },
  {
    name: "a property of another",
    schemas: { A: { properties: { x: {} } }, B: { $ref: "#/components/schemas/A/properties/x" } },
  },
])("schemas may refer to $name and stay as they are", ({ schemas }) => {
  const { document, diagnostics } = inlineReferences("acme", { components: { schemas } });
  expect(diagnostics).toEqual([]);
  expect(objectOr(document["components"])["schemas"]).toEqual(schemas);
});
