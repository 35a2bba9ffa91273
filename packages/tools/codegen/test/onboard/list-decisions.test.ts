import { expect, it } from "vitest";
import type { JsonObject } from "../../src/json/json.ts";
import { listDecisions } from "../../src/onboard/list-decisions.ts";
import { modelOf } from "../support/model-of.ts";

const FINE = { "200": { description: "Fine." } };
const integer = { type: "integer" };
const query = (...names: readonly string[]) =>
  names.map((name) => ({ name, in: "query", schema: integer }));

function listing(parameters: readonly JsonObject[], schema: JsonObject, headers: JsonObject = {}) {
  const content = { "application/json": { schema } };
  return { parameters, responses: { "200": { description: "Fine.", headers, content } } };
}

const LIST = { type: "array", items: { type: "string" } };
const PAGE = { type: "object", properties: { data: LIST, total: integer } };

function decide(paths: Readonly<Record<string, JsonObject>>, word: string): readonly string[] {
  return listDecisions(modelOf({ paths }), []).filter((decision) => decision.includes(word));
}

it.each<[string, JsonObject, string]>([
  [
    "page",
    listing(query("page", "per_page"), PAGE),
    '{"kind":"page","page":"page","limit":"per_page","items":"/data"}',
  ],
  [
    "offset",
    listing(query("offset", "limit"), LIST),
    '{"kind":"offset","offset":"offset","limit":"limit","items":""}',
  ],
  [
    "cursor",
    listing(query("starting_after", "page"), LIST),
    '{"kind":"cursor","cursor":"starting_after","items":""}',
  ],
  [
    "link",
    listing([], LIST, { Link: { schema: { type: "string" } } }),
    '{"kind":"link","items":""}',
  ],
])("asks about a list that looks paginated by %s", (kind, operation, declaration) => {
  expect(
    decide({ "/tees": { get: { operationId: "listTees", ...operation } } }, "paginated"),
  ).toEqual([
    `listTees looks paginated by ${kind}: declare that in an overlay, for listTees perhaps \`x-pagination: ${declaration}\`.`,
  ]);
});

it("asks nothing about what is no list, what has no page, and what is declared", () => {
  const declared = { "x-pagination": { kind: "page", page: "page", items: "" } };
  const paths = {
    "/a": { get: listing(query("page"), { type: "object", properties: { total: integer } }) },
    "/b": { get: listing(query("q"), LIST), post: listing(query("page"), LIST) },
    "/c": { get: { ...listing(query("page"), LIST), ...declared } },
  };
  expect(decide(paths, "paginated")).toEqual([]);
});

it("names at most three lists of a kind", () => {
  const paths = Object.fromEntries(
    [1, 2, 3, 4, 5].map((n) => [
      `/${n}`,
      { get: { operationId: `list${n}`, ...listing(query("page"), LIST) } },
    ]),
  );
  const [decision] = decide(paths, "paginated");
  expect(decision).toMatch(/^list1, list2, list3 and 2 more look paginated by page: /);
});

it("asks which operations are the upsert and the delete, with those that look like it", () => {
  const paths = {
    "/orders/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      put: { operationId: "setOrder", responses: FINE },
      delete: { operationId: "dropOrder", responses: FINE },
    },
    "/products": {
      post: { operationId: "createOrUpdateGoods", responses: FINE },
      get: { operationId: "getProducts", responses: FINE },
    },
  };
  expect(decide(paths, "x-operation-name")).toEqual([
    "Which operations are upsertProduct and deleteProduct? Set `x-operation-name` in an overlay. By their names, upsertProduct may be createOrUpdateGoods, setOrder; deleteProduct may be dropOrder.",
  ]);
  expect(decide({}, "x-operation-name")).toEqual([
    "Which operations are upsertProduct and deleteProduct? Set `x-operation-name` in an overlay.",
  ]);
});

it("asks about idempotency that a header or a description promises", () => {
  const header = { name: "Idempotency-Key", in: "header", schema: { type: "string" } };
  const paths = {
    "/a": { post: { operationId: "pay", parameters: [header], responses: FINE } },
    "/b": {
      post: { operationId: "book", description: "This call is idempotent.", responses: FINE },
    },
    "/c": { put: { operationId: "set", description: "Idempotent.", responses: FINE } },
    "/d": { post: { operationId: "add", description: "Adds.", responses: FINE } },
  };
  expect(decide(paths, "idempotency")).toEqual([
    "pay (header Idempotency-Key), book promise idempotency: may a call be retried? Say so with `x-idempotency` in an overlay.",
  ]);
});
