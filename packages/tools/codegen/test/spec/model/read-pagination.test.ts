import { expect, it } from "vitest";
import type { Json, JsonObject } from "../../../src/json/json.ts";
import type { PaginationModel } from "../../../src/model.ts";
import { buildOperation } from "../../support/build-operation.ts";

const item = { $ref: "#/components/schemas/Tee" };
const schemas = {
  Tee: { type: "object", properties: { id: { type: "string" } } },
  Page: {
    type: "object",
    properties: {
      data: { type: ["array", "null"], items: item },
      names: { type: "array" },
      total: { type: "integer" },
      info: { anyOf: [{ $ref: "#/components/schemas/Info" }, { type: "null" }] },
    },
  },
  Info: { type: "object", properties: { end: { type: ["string", "null"] } } },
};
const page = { $ref: "#/components/schemas/Page" };
const success = (schema: JsonObject, mediaType = "application/json") => ({
  description: "",
  content: { [mediaType]: { schema } },
});

function read(pagination: Json, responses: JsonObject = { "200": success(page) }) {
  const { operation, problems } = buildOperation(
    {
      "x-pagination": pagination,
      parameters: [
        ...["page", "limit", "after"].map((name) => ({ name, in: "query", schema: {} })),
        { name: "X-Page", in: "header", schema: {} },
      ],
      responses,
    },
    { method: "get", schemas },
  );
  return { pagination: operation?.pagination, problems };
}

const linkedSuccess = (name: string) => ({ ...success(page), headers: { [name]: { schema: {} } } });

const offsets = {
  kind: "offset",
  offset: "after",
  first: 0,
  items: "/data",
  item,
  limit: undefined,
  total: undefined,
} as const;

const numbered = { kind: "page", page: "page", items: "/data" };
const linked = { kind: "cursor", cursor: "after", items: "/data", next: "/info/end" };

const numberedModel: PaginationModel = {
  kind: "page",
  page: "page",
  first: 1,
  items: "/data",
  item,
  limit: undefined,
  total: undefined,
  lastPage: undefined,
};

it.each<{ name: string; given: Json; responses?: JsonObject; want: PaginationModel }>([
  {
    name: "numbered pages, nothing else",
    given: numbered,
    want: numberedModel,
  },
  {
    name: "numbered pages with everything",
    given: { ...numbered, first: 0, limit: "limit", total: "/total", lastPage: "/total" },
    want: { ...numberedModel, first: 0, limit: "limit", total: "/total", lastPage: "/total" },
  },
  {
    name: "cursors",
    given: { ...linked, limit: "limit" },
    want: {
      kind: "cursor",
      cursor: "after",
      next: "/info/end",
      items: "/data",
      item,
      limit: "limit",
    },
  },
  {
    name: "offsets, from 0 if nothing is said",
    given: { kind: "offset", offset: "after", items: "/data", total: "/total" },
    want: { ...offsets, total: "/total" },
  },
  {
    name: "offsets from 1",
    given: { kind: "offset", offset: "after", items: "/data", first: 1, limit: "limit" },
    want: { ...offsets, first: 1, limit: "limit" },
  },
  {
    name: "links in a documented header, whatever its case",
    given: { kind: "link", items: "/data", limit: "limit" },
    responses: { "200": linkedSuccess("link") },
    want: { kind: "link", items: "/data", item, limit: "limit" },
  },
  {
    name: "a page that is a bare list of unknown items",
    given: { ...numbered, items: "" },
    responses: { "200": success({ type: "array" }), "400": success({}) },
    want: { ...numberedModel, items: "", item: true },
  },
  {
    name: "items that differ by status",
    given: numbered,
    responses: {
      "200": success(page),
      "206": success({ properties: { data: { type: "array", items: { type: "string" } } } }),
    },
    want: { ...numberedModel, item: { anyOf: [item, { type: "string" }] } },
  },
])("accepts $name", ({ given, responses, want }) => {
  expect(read(given, responses)).toEqual({ pagination: want, problems: [] });
});

it("is undefined if the contract says nothing", () => {
  expect(buildOperation({}).operation?.pagination).toBeUndefined();
});

it.each<{ name: string; given: Json; responses?: JsonObject; want: string[] }>([
  { name: "a value that is not an object", given: "page", want: ["The value is not an object."] },
  {
    name: "an unknown kind",
    given: { kind: "token" },
    want: ['`kind` is none of "page", "offset", "cursor" and "link".'],
  },
  {
    name: "links that no success documents",
    given: { kind: "link", items: "/data" },
    responses: { "200": success(page), "400": linkedSuccess("Link") },
    want: ["No success documents the header `Link`."],
  },
  {
    name: "missing fields",
    given: { kind: "cursor" },
    want: ["`cursor` is missing.", "`items` is missing.", "`next` is missing."],
  },
  {
    name: "a field of the other kind",
    given: { ...linked, total: "/total" },
    want: ['`total` is not a field of the kind "cursor".'],
  },
  {
    name: "a parameter that is not declared",
    given: { ...numbered, page: "p" },
    want: ['The operation has no query parameter "p" (`page`).'],
  },
  {
    name: "a parameter in another location",
    given: { ...numbered, limit: "X-Page" },
    want: ['The operation has no query parameter "X-Page" (`limit`).'],
  },
  {
    name: "a first page that is neither 0 nor 1",
    given: { ...numbered, first: 2 },
    want: ["`first` is neither 0 nor 1."],
  },
  {
    name: "a value that is not a string",
    given: { ...numbered, items: 1 },
    want: ["`items` is not a string."],
  },
  {
    name: "a pointer without a target",
    given: { ...linked, next: "/info/start" },
    want: ['A success has no string or integer or number at "/info/start" (`next`).'],
  },
  {
    name: "a pointer to another type",
    given: { ...numbered, items: "/total" },
    want: ['A success has no array at "/total" (`items`).'],
  },
  {
    name: "a string that is not a pointer",
    given: { ...numbered, items: "~data" },
    want: ['A success has no array at "~data" (`items`).'],
  },
  {
    name: "a pointer without a target in one of the successes",
    given: numbered,
    responses: { "200": success(page), "206": success({ type: "object" }) },
    want: ['A success has no array at "/data" (`items`).'],
  },
  {
    name: "a success without JSON",
    given: numbered,
    responses: { "200": success({ type: "string" }, "text/csv"), "400": success(page) },
    want: ["The operation documents no success with a JSON body."],
  },
])("refuses $name", ({ given, responses, want }) => {
  expect(read(given, responses)).toEqual({
    pagination: undefined,
    problems: want.map((text) => `PAGINATION_INVALID /paths/~1tees/get/x-pagination: ${text}`),
  });
});
