import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { applyOverlays } from "../../../src/spec/overlay/apply-overlay.ts";
import { overlayAction, overlayOf } from "../../support/overlay-action.ts";

const operation = (...statuses: string[]): JsonObject => ({
  responses: Object.fromEntries(statuses.map((status) => [status, { description: status }])),
});

// The cases of the Overlay Specification's own compliance suite, with our documents.
it.each<{ name: string; given: JsonObject; actions: JsonObject[]; want: JsonObject }>([
  {
    name: "the root is updated",
    given: { openapi: "3.1.0", info: { title: "Shop" } },
    actions: [{ target: "$", update: { info: { version: "2" }, "x-team": "shop" } }],
    want: { openapi: "3.1.0", info: { title: "Shop", version: "2" }, "x-team": "shop" },
  },
  {
    name: "the servers are replaced: removed first, because lists only grow",
    given: { servers: [{ url: "https://old.example" }, { url: "https://older.example" }] },
    actions: [
      { target: "$.servers[*]", remove: true },
      { target: "$.servers", update: [{ url: "https://new.example" }] },
    ],
    want: { servers: [{ url: "https://new.example" }] },
  },
  {
    name: "one server is removed",
    given: {
      servers: [
        { url: "a", description: "Live" },
        { url: "b", description: "Sandbox" },
      ],
    },
    actions: [{ target: "$.servers[?@.description == 'Sandbox']", remove: true }],
    want: { servers: [{ url: "a", description: "Live" }] },
  },
  {
    name: "a property is removed from every schema",
    given: {
      components: {
        schemas: {
          A: { properties: { id: {}, internal: {} } },
          B: { properties: { internal: {} } },
        },
      },
    },
    actions: [{ target: "$.components.schemas[*].properties.internal", remove: true }],
    want: { components: { schemas: { A: { properties: { id: {} } }, B: { properties: {} } } } },
  },
  {
    name: "every example is removed, at any depth",
    given: { a: { example: 1, b: { example: { example: 2 }, c: 3 } } },
    actions: [{ target: "$..example", remove: true }],
    want: { a: { b: { c: 3 } } },
  },
  {
    name: "description and summary are set on one operation",
    given: { paths: { "/a": { get: { summary: "old" }, put: { summary: "old" } } } },
    actions: [{ target: "$.paths['/a'].get", update: { summary: "new", description: "Long." } }],
    want: {
      paths: { "/a": { get: { summary: "new", description: "Long." }, put: { summary: "old" } } },
    },
  },
  {
    name: "the responses that a filter matches are removed from every operation",
    given: { paths: { "/a": { get: operation("200", "500") }, "/b": { put: operation("500") } } },
    actions: [{ target: "$.paths.*.*.responses[?@.description == '500']", remove: true }],
    want: { paths: { "/a": { get: operation("200") }, "/b": { put: operation() } } },
  },
  {
    name: "only the marked operations are updated",
    given: {
      paths: { "/a": { get: { "x-old": true }, put: {} }, "/b": { get: { "x-old": true } } },
    },
    actions: [{ target: "$.paths.*[?@['x-old'] == true]", update: { deprecated: true } }],
    want: {
      paths: {
        "/a": { get: { "x-old": true, deprecated: true }, put: {} },
        "/b": { get: { "x-old": true, deprecated: true } },
      },
    },
  },
])("$name", ({ given, actions, want }) => {
  const { document, diagnostics } = applyOverlays("acme", given, [
    overlayOf(...actions.map(overlayAction)),
  ]);
  expect(diagnostics).toEqual([]);
  expect(document).toEqual(want);
});
