import { describe, expect, it } from "vitest";
import { type Json, type JsonObject, objectOr } from "../../src/json/json.ts";
import { inlineReferences } from "../../src/spec/inline-references.ts";
import { problemLines } from "../support/problem-lines.ts";

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
      name: "what stands beside the reference winning",
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
      name: "a place with escapes and percent codes",
      given: {
        paths: {
          "/a b": { get: { summary: "x" } },
          "/c": { $ref: "#/paths/~1a%20b" },
        },
      },
      want: { "/a b": { get: { summary: "x" } }, "/c": { get: { summary: "x" } } },
    },
    {
      name: "a schema inside a component that is dissolved",
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

  it("and the components are gone, but for schemas and security schemes", () => {
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

describe("what is refused", () => {
  it.each<{ name: string; given: JsonObject; want: string[] }>([
    {
      name: "another file",
      given: { components: { schemas: { A: { items: { $ref: "../b.yaml#/B" } } } } },
      want: [
        'REFERENCE_FOREIGN specs/acme /components/schemas/A/items: "../b.yaml#/B" leads out of the document.',
      ],
    },
    {
      name: "another host, an anchor, and a file of the machine",
      given: {
        paths: get({
          parameters: [
            { $ref: "https://example.com/a.json" },
            { $ref: "#anchor" },
            { $ref: "file:///etc/passwd" },
          ],
        }),
      },
      want: [
        'REFERENCE_FOREIGN specs/acme /paths/~1a/get/parameters/0: "https://example.com/a.json" leads out of the document.',
        'REFERENCE_FOREIGN specs/acme /paths/~1a/get/parameters/1: "#anchor" leads out of the document.',
        'REFERENCE_FOREIGN specs/acme /paths/~1a/get/parameters/2: "file:///etc/passwd" leads out of the document.',
      ],
    },
    {
      name: "what is not there",
      given: { paths: get({ responses: { "200": { $ref: "#/components/responses/Ok" } } }) },
      want: [
        'REFERENCE_DANGLING specs/acme /paths/~1a/get/responses/200: "#/components/responses/Ok" leads nowhere, or to something else.',
      ],
    },
    {
      name: "what every object inherits",
      given: { components: { schemas: { A: schemaRef("toString") } } },
      want: [
        'REFERENCE_DANGLING specs/acme /components/schemas/A: "#/components/schemas/toString" leads nowhere, or to something else.',
      ],
    },
    {
      name: "a schema that is none",
      given: { info: { title: "A" }, components: { schemas: { A: { $ref: "#/info/title" } } } },
      want: [
        'REFERENCE_DANGLING specs/acme /components/schemas/A: "#/info/title" leads nowhere, or to something else.',
      ],
    },
    {
      name: "aliases in a circle, but not who uses them",
      given: {
        components: {
          schemas: { A: schemaRef("B"), B: schemaRef("A"), C: { anyOf: [schemaRef("A")] } },
        },
      },
      want: [
        "REFERENCE_CIRCULAR specs/acme /components/schemas/A: The schema is made of nothing but itself.",
        "REFERENCE_CIRCULAR specs/acme /components/schemas/B: The schema is made of nothing but itself.",
      ],
    },
    {
      name: "a schema that is a part of its own composition",
      given: {
        components: {
          schemas: {
            A: { allOf: [{ oneOf: [schemaRef("B"), { type: "null" }] }] },
            B: { anyOf: [schemaRef("A"), schemaRef("C")] },
            C: { items: schemaRef("C") },
          },
        },
      },
      want: [
        "REFERENCE_CIRCULAR specs/acme /components/schemas/A: The schema is made of nothing but itself.",
        "REFERENCE_CIRCULAR specs/acme /components/schemas/B: The schema is made of nothing but itself.",
      ],
    },
    {
      name: "a schema that contains itself at a place where it cannot be shared",
      given: {
        paths: get({
          parameters: [{ schema: { items: { $ref: "#/paths/~1a/get/parameters/0/schema" } } }],
        }),
      },
      want: [
        'REFERENCE_CIRCULAR specs/acme /paths/~1a/get/parameters/0/schema/items: "#/paths/~1a/get/parameters/0/schema" leads back to itself.',
      ],
    },
    {
      name: "responses in a circle",
      given: { components: { responses: { A: { $ref: "#/components/responses/A" } } } },
      want: [
        'REFERENCE_CIRCULAR specs/acme /components/responses/A: "#/components/responses/A" leads back to itself.',
      ],
    },
    {
      name: "a mistake in a component once, however often the component is used",
      given: {
        paths: {
          "/a": { get: { parameters: [{ $ref: "#/components/parameters/P" }] } },
          "/b": { get: { parameters: [{ $ref: "#/components/parameters/P" }] } },
        },
        components: { parameters: { P: { schema: { $ref: "#/nowhere" } } } },
      },
      want: [
        'REFERENCE_DANGLING specs/acme /components/parameters/P/schema: "#/nowhere" leads nowhere, or to something else.',
      ],
    },
  ])("$name", ({ given, want }) => {
    expect(problemLines(inlineReferences("acme", given).diagnostics)).toEqual(want);
  });
});
