import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { convertSwagger } from "../../../src/spec/swagger/convert-swagger.ts";

const RESPONSES = { "200": { description: "Fine." } };

function convert(fields: JsonObject): JsonObject {
  const value = {
    swagger: "2.0",
    info: { title: "Books", version: "1" },
    host: "books.example",
    schemes: ["https"],
    paths: {},
    ...fields,
  };
  const { document, diagnostics } = convertSwagger("acme", { file: "source/api.json", value });
  expect(diagnostics).toEqual([]);
  return document ?? {};
}

/** The operation `POST /a` after the conversion. */
function convertOperation(operation: JsonObject, fields: JsonObject = {}, item: JsonObject = {}) {
  const { paths } = convert({
    ...fields,
    paths: { "/a": { post: { responses: RESPONSES, ...operation }, ...item } },
  });
  return Object(paths)["/a"].post;
}

it("returns anything but Swagger 2.0 as it is", () => {
  for (const value of [
    { openapi: "3.0.3" },
    { swagger: "1.2" },
    { openapi: "3.1.0", swagger: "2.0" },
  ]) {
    const { document, diagnostics } = convertSwagger("acme", { file: "a.json", value });
    expect(document).toBe(value);
    expect(diagnostics).toEqual([]);
  }
});

it.each<[string, JsonObject, readonly string[] | undefined]>([
  ["one scheme", { schemes: ["http"] }, ["http://books.example"]],
  [
    "the safe scheme first",
    { schemes: ["http", "https"] },
    ["https://books.example", "http://books.example"],
  ],
  ["a base path", { basePath: "/v1" }, ["https://books.example/v1"]],
  ["a base path that is only a slash", { basePath: "/" }, ["https://books.example"]],
  ["a base path without its slash", { basePath: "v1/" }, ["https://books.example/v1"]],
  ["a host with a scheme", { host: "https://books.example/" }, ["https://books.example"]],
  ["no host", { host: undefined, basePath: "/v1" }, ["/v1"]],
  ["neither host nor path", { host: undefined }, undefined],
])("servers: %s", (_, fields, want) => {
  const servers = convert(fields)["servers"];
  expect(servers && Object(servers).map(({ url }: { url: string }) => url)).toEqual(want);
});

it("gives an operation servers of its own only where its schemes are not the document's", () => {
  expect(convertOperation({ schemes: ["https", "http"] }).servers).toBeUndefined();
  expect(convertOperation({ schemes: ["http"] }).servers).toEqual([
    { url: "http://books.example" },
  ]);
});

describe("parameters", () => {
  it.each([
    [undefined, "query", { style: "form", explode: false }],
    ["csv", "query", { style: "form", explode: false }],
    ["multi", "query", { style: "form", explode: true }],
    ["ssv", "query", { style: "spaceDelimited", explode: false }],
    ["pipes", "query", { style: "pipeDelimited", explode: false }],
    [undefined, "path", { style: "simple", explode: false }],
    [undefined, "header", { style: "simple", explode: false }],
  ])("joins an array, %s in %s", (collectionFormat, location, want) => {
    const parameter = { name: "a", in: location, type: "array", items: { type: "integer" } };
    const { parameters } = convertOperation({
      parameters: [{ ...parameter, ...(collectionFormat && { collectionFormat }) }],
    });
    expect(parameters).toEqual([
      { name: "a", in: location, schema: { type: "array", items: { type: "integer" } }, ...want },
    ]);
  });

  it("keeps a shared parameter that is not the body where it stands", () => {
    const limit = { name: "limit", in: "query", type: "integer", default: 10 };
    const { components, paths } = convert({
      parameters: { limit },
      paths: {
        "/a": { parameters: [{ $ref: "#/parameters/limit" }], get: { responses: RESPONSES } },
      },
    });
    expect(Object(components).parameters).toEqual({
      limit: { name: "limit", in: "query", schema: { type: "integer", default: 10 } },
    });
    expect(Object(paths)["/a"].parameters).toEqual([{ $ref: "#/components/parameters/limit" }]);
  });

  it("leaves one without a location for the validation to name", () => {
    const { parameters } = convertOperation({ parameters: [null, { name: "q", type: "string" }] });
    expect(parameters).toEqual([{ name: "q", in: "unstated", schema: { type: "string" } }]);
  });
});

describe("the body", () => {
  const book = { name: "book", in: "body", required: true, schema: { $ref: "#/definitions/Book" } };
  const definitions = { Book: { type: "object" } };
  const schema = { $ref: "#/components/schemas/Book" };
  const want = { required: true, content: { "application/json": { schema } } };

  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    ["of an operation", { parameters: [book] }, {}, {}],
    [
      "by reference",
      { parameters: [{ $ref: "#/parameters/a~1b" }] },
      { parameters: { "a/b": book } },
      {},
    ],
    ["of a path, declared after the operation", {}, {}, { parameters: [book] }],
    [
      "of a path, by reference",
      {},
      { parameters: { b: book } },
      { parameters: [{ $ref: "#/parameters/b" }] },
    ],
    [
      "that takes precedence over the path's",
      { parameters: [book] },
      {},
      { parameters: [{ ...book, name: "x", schema: {} }] },
    ],
    ["whose media type is a text", { parameters: [book], consumes: "application/json" }, {}, {}],
    ["whose media types are none", { parameters: [book], consumes: [] }, {}, {}],
  ])("%s", (_, operation, fields, item) => {
    const { requestBody, parameters } = convertOperation(
      operation,
      { definitions, ...fields },
      item,
    );
    expect(requestBody).toEqual(want);
    expect(parameters).toBeUndefined();
  });

  it("has the media types of its operation, else those of the document", () => {
    const typesOf = (operation: JsonObject) =>
      Object.keys(
        convertOperation({ parameters: [book], ...operation }, { consumes: ["application/xml"] })
          .requestBody.content,
      );
    expect(typesOf({})).toEqual(["application/xml"]);
    expect(typesOf({ consumes: ["text/json"] })).toEqual(["text/json"]);
  });
});

describe("a form", () => {
  const name = { name: "name", in: "formData", type: "string", required: true };
  const cover = { name: "cover", in: "formData", type: "file" };
  const bodyOf = (
    parameters: readonly JsonObject[],
    fields: JsonObject = {},
    item: JsonObject = {},
  ) => convertOperation({ parameters }, fields, item).requestBody;

  it("is URL-encoded, and required as soon as one of its fields is", () => {
    expect(bodyOf([name])).toEqual({
      required: true,
      content: {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
        },
      },
    });
    expect(bodyOf([{ ...name, required: false }]).required).toBeUndefined();
  });

  it("is multipart with a file, whatever the document states", () => {
    const body = bodyOf([cover], { consumes: ["application/x-www-form-urlencoded"] });
    const properties = { cover: { type: "string", format: "binary" } };
    expect(body).toEqual({
      content: { "multipart/form-data": { schema: { type: "object", properties } } },
    });
  });

  it("takes fields of its path and by reference too", () => {
    const body = bodyOf(
      [{ $ref: "#/parameters/cover" }],
      { parameters: { cover } },
      { parameters: [name] },
    );
    expect(Object.keys(body.content["multipart/form-data"].schema.properties)).toEqual([
      "name",
      "cover",
    ]);
  });

  it.each([
    [undefined, { style: "form", explode: false }],
    ["multi", { style: "form", explode: true }],
    ["pipes", { style: "pipeDelimited", explode: false }],
  ])("joins an array, %s", (collectionFormat, want) => {
    const tags = { name: "tags", in: "formData", type: "array", items: { type: "string" } };
    const body = bodyOf([{ ...tags, ...(collectionFormat && { collectionFormat }) }]);
    expect(body.content["application/x-www-form-urlencoded"].encoding).toEqual({ tags: want });
  });
});

describe("a response", () => {
  const schema = { type: "string" };
  const contentOf = (response: JsonObject, operation: JsonObject = {}, fields: JsonObject = {}) =>
    convertOperation(
      { ...operation, responses: { "200": { description: "Fine.", ...response } } },
      fields,
    ).responses["200"].content;

  it.each<[string, JsonObject, JsonObject, readonly string[]]>([
    ["the document's", {}, { produces: ["text/csv"] }, ["text/csv"]],
    ["the operation's", { produces: ["text/plain"] }, { produces: ["text/csv"] }, ["text/plain"]],
    ["JSON if none is stated", {}, {}, ["application/json"]],
  ])("has a media type: %s", (_, operation, fields, want) => {
    expect(Object.keys(contentOf({ schema }, operation, fields))).toEqual(want);
  });

  it("has the operation's media type where it is shared", () => {
    const shared = { description: "Gone.", schema };
    const operation = {
      produces: ["text/csv"],
      responses: { "404": { $ref: "#/responses/Gone" } },
    };
    const { responses } = convertOperation(operation, { responses: { Gone: shared } });
    expect(responses["404"]).toEqual({ description: "Gone.", content: { "text/csv": { schema } } });
  });

  it("is bytes if it is a file, and JSON only if that is stated", () => {
    const bytes = { schema: { type: "string", format: "binary" } };
    expect(contentOf({ schema: { type: "file" } })).toEqual({ "application/octet-stream": bytes });
    expect(contentOf({ schema: { type: "file" } }, { produces: ["image/png"] })).toEqual({
      "image/png": bytes,
    });
  });

  it("keeps every media type, and its examples alone", () => {
    const examples = { "application/json": "a", "text/html": "<p>a" };
    const produces = ["application/json", "application/xml"];
    expect(contentOf({ schema, examples }, { produces })).toEqual({
      "application/json": { schema, example: "a" },
      "application/xml": { schema },
    });
    expect(contentOf({ examples })).toBeUndefined();
  });
});

it.each<[JsonObject, JsonObject]>([
  [{ type: "basic" }, { type: "http", scheme: "basic" }],
  [
    { type: "apiKey", in: "query", name: "key" },
    { type: "apiKey", in: "query", name: "key" },
  ],
  [
    { type: "oauth2", flow: "application", tokenUrl: "https://a.example" },
    { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://a.example", scopes: {} } } },
  ],
  [
    { type: "oauth2", tokenUrl: "https://a.example", scopes: { all: "All." } },
    {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: "https://a.example", scopes: { all: "All." } } },
    },
  ],
])("credentials: %j", (given, want) => {
  const { components } = convert({ securityDefinitions: { a: given } });
  expect(Object(components).securitySchemes).toEqual({ a: want });
});

it("converts schemas: null, discriminators, references", () => {
  const Book = {
    type: "object",
    discriminator: "kind",
    required: ["kind"],
    properties: {
      kind: { type: "string" },
      next: { $ref: "#/definitions/Book" },
      n: { type: "integer", "x-nullable": true },
    },
  };
  expect(Object(convert({ definitions: { Book } })["components"]).schemas.Book).toEqual({
    type: "object",
    discriminator: { propertyName: "kind" },
    required: ["kind"],
    properties: {
      kind: { type: "string" },
      next: { $ref: "#/components/schemas/Book" },
      n: { type: "integer", nullable: true },
    },
  });
});

it("says in one line each what is lost", () => {
  const list = { type: "array", items: { type: "string" } };
  const parameters = [
    { name: "a", in: "query", collectionFormat: "tsv", ...list },
    { name: "b", in: "query", collectionFormat: "tsv", ...list },
    { name: "c", in: "path", collectionFormat: "multi", ...list },
    { name: "d", in: "query", type: "array", items: { collectionFormat: "csv", ...list } },
  ];
  const value = {
    swagger: 2,
    host: "books.example",
    paths: { "/a/{c}": { get: { parameters, responses: RESPONSES } } },
  };
  const { document, diagnostics } = convertSwagger("acme", { file: "source/api.yaml", value });
  expect(
    diagnostics.map(
      ({ code, severity, pointer, message }) => `${severity} ${code} ${pointer}: ${message}`,
    ),
  ).toEqual([
    "warning CONVERSION_LOSS /host: No `schemes`: the servers are called with https.",
    "warning CONVERSION_LOSS /paths/~1a~1{c}/get/parameters/0/collectionFormat: `collectionFormat: tsv` in query has no counterpart in OpenAPI 3: commas join the array. (2 times)",
    "warning CONVERSION_LOSS /paths/~1a~1{c}/get/parameters/2/collectionFormat: `collectionFormat: multi` in path has no counterpart in OpenAPI 3: commas join the array.",
    "warning CONVERSION_LOSS /paths/~1a~1{c}/get/parameters/3/items/collectionFormat: `collectionFormat` of arrays within arrays has no counterpart in OpenAPI 3.",
  ]);
  const [a, , c, d] = Object(document?.["paths"])["/a/{c}"].get.parameters;
  expect([a, c]).toMatchObject([
    { style: "form", explode: false },
    { style: "simple", explode: false },
  ]);
  expect(d.schema).toEqual({ type: "array", items: list });
});
