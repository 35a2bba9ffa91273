import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { flattenPathItems } from "../../../src/spec/normalize/flatten-path-items.ts";

const parameter = (name: string, more: JsonObject = {}) => ({ name, in: "query", ...more });

it.each<{ name: string; given: JsonObject; want: JsonObject }>([
  {
    name: "parameters, the operation's own last",
    given: { parameters: [parameter("a")], get: { parameters: [parameter("b")] }, put: {} },
    want: {
      get: { parameters: [parameter("a"), parameter("b")] },
      put: { parameters: [parameter("a")] },
    },
  },
  {
    name: "parameters, the operation's own overriding one with the same name and location",
    given: {
      parameters: [parameter("a"), parameter("a", { in: "header" })],
      get: { parameters: [parameter("a", { required: true })] },
    },
    want: {
      get: {
        parameters: [parameter("a", { in: "header" }), parameter("a", { required: true })],
      },
    },
  },
  {
    name: "servers, summary and description, if the operation has none",
    given: {
      servers: [{ url: "x" }],
      summary: "s",
      description: "d",
      get: {},
      put: { servers: [{ url: "y" }], summary: "own" },
    },
    want: {
      get: { servers: [{ url: "x" }], summary: "s", description: "d" },
      put: { servers: [{ url: "y" }], summary: "own", description: "d" },
    },
  },
  {
    name: "extensions, which stay where they are",
    given: { "x-note": 1, get: { "x-other": 2 } },
    want: { "x-note": 1, get: { "x-other": 2 } },
  },
  {
    name: "parameters that are not a list, for validation to report",
    given: { get: { parameters: { a: 1 } }, parameters: [parameter("a")] },
    want: { get: { parameters: { a: 1 } } },
  },
  {
    name: "parameters of the path item that are not a list, for validation to report",
    given: { get: { parameters: [parameter("a")] }, parameters: "a" },
    want: { get: { parameters: "a" } },
  },
])("moves into operations: $name", ({ given, want }) => {
  expect(flattenPathItems({ paths: { "/a": given } })).toEqual({ paths: { "/a": want } });
});

it("gives the document's security to operations without any, and `[]` counts as one", () => {
  const security = [{ Key: [] }];
  const paths = { "/a": { get: {}, put: { security: [] }, post: { security: [{ Other: [] }] } } };
  expect(flattenPathItems({ security, paths })).toEqual({
    security,
    paths: {
      "/a": { get: { security }, put: { security: [] }, post: { security: [{ Other: [] }] } },
    },
  });
});

it("leaves path items of components alone", () => {
  const given = { components: { pathItems: { a: { summary: "s", post: {} } } } };
  expect(flattenPathItems(given)).toEqual(given);
});

it("gives no security to the vendor's own calls: webhooks and callbacks", () => {
  const security = [{ Key: [] }];
  const given = { summary: "s", post: {} };
  const want = { post: { summary: "s" } };
  const callbacks = (item: JsonObject) => ({ done: { "{$request.body#/url}": item } });
  const post = { callbacks: callbacks(given) };
  expect(flattenPathItems({ security, webhooks: { a: given }, paths: { "/a": { post } } })).toEqual(
    {
      security,
      webhooks: { a: want },
      paths: { "/a": { post: { callbacks: callbacks(want), security } } },
    },
  );
});
