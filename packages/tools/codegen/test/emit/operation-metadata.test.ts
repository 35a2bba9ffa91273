import { expect, it } from "vitest";
import {
  type OperationMetadataData,
  operationMetadata,
} from "../../src/emit/metadata/operation-metadata.ts";
import { FunctionReference } from "../../src/emit/text/metadata-function.ts";
import type { JsonObject } from "../../src/json/json.ts";
import { okOperation } from "../support/contract-of.ts";
import { modelOf } from "../support/model-of.ts";

const securitySchemes = {
  Key: { type: "apiKey", in: "header", name: "X-Key" },
  OAuth: { type: "oauth2", flows: {} },
};
const writeList = new FunctionReference("writeList");
const writePathValue = new FunctionReference("writePathValue");
const both = [{ Key: [] }, { OAuth: [] }];

const JSON_OBJECT = {
  "200": {
    description: "",
    content: { "application/json": { schema: { type: "object" } } },
  },
};

function metadataOf(operation: JsonObject): OperationMetadataData {
  const model = modelOf(
    {
      paths: {
        "/a": { get: okOperation({ security: both }) },
        "/b": {
          get: { ...okOperation({ security: both, responses: JSON_OBJECT }), ...operation },
        },
      },
      components: { schemas: { Ids: { type: "array" }, Id: { type: "string" } }, securitySchemes },
    },
    { credentials: { Key: "key", OAuth: "token" } },
  );
  const [, second] = model.operations;
  return second ? operationMetadata(second, model) : {};
}

const parameter = (fields: JsonObject): JsonObject => ({
  parameters: [{ name: "p", schema: { type: "string" }, ...fields }],
});
const body = (...types: string[]): JsonObject => ({
  requestBody: { content: Object.fromEntries(types.map((type) => [type, {}])) },
});
const respond = (responses: Record<string, string[]>): JsonObject => ({
  responses: Object.fromEntries(
    Object.entries(responses).map(([status, types]) => [
      status,
      { description: "", content: Object.fromEntries(types.map((type) => [type, {}])) },
    ]),
  ),
});

it.each<{ name: string; given: JsonObject; want: object }>([
  { name: "nothing if everything is the default", given: {}, want: {} },
  {
    name: "nothing for default parameters",
    given: {
      parameters: [
        { name: "a", in: "query", schema: { type: "array" } },
        { name: "b", in: "header", schema: { type: "string" } },
        { name: "c", in: "path", required: true, schema: { type: "string" } },
      ],
    },
    want: {},
  },
  {
    name: "a list without explode",
    given: parameter({ in: "query", explode: false }),
    want: { parameters: { "query:p": { in: "query", explode: false, write: writeList } } },
  },
  {
    name: "another style, with its default explode",
    given: parameter({ in: "query", style: "deepObject", explode: true }),
    want: {
      parameters: {
        "query:p": {
          in: "query",
          style: "deepObject",
          explode: true,
          write: new FunctionReference("writeDeepObject"),
        },
      },
    },
  },
  {
    name: "reserved characters",
    given: parameter({ in: "query", allowReserved: true }),
    want: { parameters: { "query:p": { in: "query", allowReserved: true, write: writeList } } },
  },
  {
    name: "the default of a path parameter",
    given: parameter({ in: "path", schema: { type: "integer", default: 1 } }),
    want: { parameters: { "path:p": { in: "path", default: "1" } } },
  },
  {
    name: "no default of a query parameter, which the vendor fills in",
    given: parameter({ in: "query", schema: { type: "integer", default: 1 } }),
    want: {},
  },
  {
    name: "a path parameter that is a list, by reference too",
    given: parameter({ in: "path", schema: { $ref: "#/components/schemas/Ids" } }),
    want: { parameters: { "path:p": { in: "path", style: "simple", write: writePathValue } } },
  },
  {
    name: "a path parameter that is an object",
    given: parameter({ in: "path", style: "matrix", schema: { type: "object" } }),
    want: { parameters: { "path:p": { in: "path", style: "matrix", write: writePathValue } } },
  },
  {
    name: "a path parameter that is an object, in the default style",
    given: parameter({ in: "path", schema: { type: "object" } }),
    want: { parameters: { "path:p": { in: "path", style: "simple", write: writePathValue } } },
  },
  {
    name: "a header parameter that is a list or null",
    given: parameter({ in: "header", schema: { type: ["array", "null"] } }),
    want: {
      parameters: {
        "header:p": {
          in: "header",
          style: "simple",
          write: new FunctionReference("writeHeaderValue"),
        },
      },
    },
  },
  {
    name: "a plain form",
    given: body("application/x-www-form-urlencoded"),
    want: {
      contentType: "application/x-www-form-urlencoded",
      encodeBody: new FunctionReference("encodeUrlencoded"),
    },
  },
  {
    name: "bytes to send",
    given: body("image/png"),
    want: { contentType: "image/png", encodeBody: new FunctionReference("encodeRaw") },
  },
  {
    name: "nothing for a path parameter that is a string by reference",
    given: parameter({ in: "path", schema: { $ref: "#/components/schemas/Id" } }),
    want: {},
  },
  {
    name: "a parameter that is written as JSON",
    given: {
      parameters: [{ name: "p", in: "query", content: { "application/json": { schema: {} } } }],
    },
    want: {
      parameters: {
        "query:p": { in: "query", content: "json", write: new FunctionReference("writeJson") },
      },
    },
  },
  { name: "no content type for JSON", given: body("application/json"), want: {} },
  {
    name: "an encoder for whatever the caller chooses among several kinds",
    given: body("text/plain", "application/json"),
    want: { encodeBody: new FunctionReference("encodeByType") },
  },
  {
    name: "another kind of JSON",
    given: body("application/vnd.acme+json"),
    want: { contentType: "application/vnd.acme+json" },
  },
  {
    name: "a form with files before one without",
    given: body("application/x-www-form-urlencoded", "multipart/form-data"),
    want: {
      contentType: "multipart/form-data",
      encodeBody: new FunctionReference("encodeByType"),
    },
  },
  {
    name: "text to read",
    given: respond({ "200": ["text/csv"] }),
    want: { readBody: new FunctionReference("readText"), success: "value" },
  },
  {
    name: "bytes to read",
    given: respond({ "200": ["image/png"] }),
    want: { readBody: new FunctionReference("readBlob"), success: "value" },
  },
  {
    name: "bytes or text, by status",
    given: respond({ "200": ["text/csv"], "201": ["application/pdf"] }),
    want: {
      readBody: {
        "200": new FunctionReference("readText"),
        "201": new FunctionReference("readBlob"),
      },
      success: "value",
    },
  },
  {
    name: "text for one status, if others are JSON",
    given: respond({ "200": ["application/json"], "202": ["text/plain"], "400": ["text/plain"] }),
    want: { readBody: { "202": new FunctionReference("readText") }, success: "value" },
  },
  {
    name: "what to request if a success has several types",
    given: respond({ "200": ["text/csv", "application/json"] }),
    want: {
      accept: "application/json",
      readerOf: new FunctionReference("readerOf"),
      success: "value",
    },
  },
  {
    name: "a stream, which its user reads",
    given: respond({ "200": ["text/event-stream"] }),
    want: { readBody: new FunctionReference("readStream"), success: "value" },
  },
  {
    name: "one way to authenticate",
    given: { security: [{ OAuth: [] }] },
    want: { security: [1] },
  },
  { name: "no credentials", given: { security: [] }, want: { security: [] } },
  {
    name: "its own server",
    given: { servers: [{ url: "https://upload.acme.example" }] },
    want: {
      servers: { production: { url: "https://upload.acme.example" } },
      chooseServer: new FunctionReference("chooseServer"),
    },
  },
])("$name", ({ given, want }) => {
  const { locations: _, ...metadata } = metadataOf(given);
  expect(metadata).toEqual(want);
});

it("names what writes each location that the operation has, and no other", () => {
  const all = ["query", "path", "cookie", "header"].map((at) => ({ name: `p-${at}`, in: at }));
  expect(metadataOf({ parameters: all }).locations).toEqual({
    path: new FunctionReference("writePath"),
    query: new FunctionReference("writeQuery"),
    header: new FunctionReference("writeHeaders"),
    cookie: new FunctionReference("writeCookies"),
  });
  expect(metadataOf(parameter({ in: "header" })).locations).toEqual({
    header: new FunctionReference("writeHeaders"),
  });
  expect(metadataOf({})).not.toHaveProperty("locations");
});
