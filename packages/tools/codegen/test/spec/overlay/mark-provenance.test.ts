import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import type { Provenance } from "../../../src/model.ts";
import { markProvenance } from "../../../src/spec/overlay/mark-provenance.ts";

it.each<{ name: string; given: JsonObject; added: [string, Provenance][]; want: JsonObject }>([
  {
    name: "nothing if nothing was added",
    given: { paths: { "/a": { get: { responses: { "200": {} } } } } },
    added: [],
    want: { paths: { "/a": { get: { responses: { "200": {} } } } } },
  },
  {
    name: "only the topmost object",
    given: { paths: { "/a": { get: { parameters: [{ schema: {} }] } } } },
    added: [["/paths/~1a/get", "inferred"]],
    want: {
      paths: { "/a": { get: { "x-provenance": "inferred", parameters: [{ schema: {} }] } } },
    },
  },
  {
    name: "what is below and has another provenance",
    given: { paths: { "/a": { get: { responses: { "200": {}, "404": {} } } } } },
    added: [
      ["/paths/~1a/get", "inferred"],
      ["/paths/~1a/get/responses/404", "documented"],
    ],
    want: {
      paths: {
        "/a": {
          get: {
            "x-provenance": "inferred",
            responses: { "200": {}, "404": { "x-provenance": "documented" } },
          },
        },
      },
    },
  },
  {
    name: "the members of an added map, since a map takes no mark",
    given: { components: { schemas: { A: { properties: { x: {}, y: {} } } } } },
    added: [["/components/schemas/A/properties", "inferred"]],
    want: {
      components: {
        schemas: {
          A: {
            properties: { x: { "x-provenance": "inferred" }, y: { "x-provenance": "inferred" } },
          },
        },
      },
    },
  },
  {
    name: "the operations of an added path, and no kind that no reader needs",
    given: { paths: { "/a": { get: { requestBody: { content: {} } } } } },
    added: [
      ["/paths/~1a", "inferred"],
      ["/paths/~1a/get/requestBody", "documented"],
    ],
    want: {
      paths: { "/a": { get: { "x-provenance": "inferred", requestBody: { content: {} } } } },
    },
  },
  {
    name: "an item of a list, and not the one before it",
    given: { servers: [{ url: "a" }, { url: "b" }] },
    added: [["/servers/1", "documented"]],
    want: { servers: [{ url: "a" }, { url: "b", "x-provenance": "documented" }] },
  },
  {
    name: "no object because of a keyword added to it",
    given: { components: { schemas: { A: { enum: ["x"], example: { y: {} } } } } },
    added: [
      ["/components/schemas/A/enum/0", "inferred"],
      ["/components/schemas/A/example", "inferred"],
    ],
    want: { components: { schemas: { A: { enum: ["x"], example: { y: {} } } } } },
  },
])("marks $name", ({ given, added, want }) => {
  expect(markProvenance(given, new Map(added))).toEqual(want);
});
