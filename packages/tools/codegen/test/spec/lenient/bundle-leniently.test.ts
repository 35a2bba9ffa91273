import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { bundleFiles } from "../../../src/spec/lenient/bundle-leniently.ts";

function bundle(files: Readonly<Record<string, JsonObject>>) {
  return bundleFiles("api.yaml", new Map(Object.entries(files)), (file) => `/docs/${file}`);
}

function respondWith(schema: JsonObject): JsonObject {
  const content = { "application/json": { schema } };
  return { "/a": { get: { responses: { 200: { description: "A.", content } } } } };
}

it("leaves a document without references to other files alone", () => {
  const document = { paths: respondWith({ $ref: "#/components/schemas/A" }) };
  expect(bundle({ "api.yaml": document })).toEqual(document);
});

it("names a schema of another file after that file, and its references too", () => {
  const bundled = bundle({
    "api.yaml": { paths: respondWith({ $ref: "./schemas/pet.yaml" }) },
    "schemas/pet.yaml": { properties: { tag: { $ref: "../common.yaml#/Tag" } } },
    "common.yaml": { Tag: { type: "string" } },
  });
  expect(bundled["paths"]).toEqual(respondWith({ $ref: "#/components/schemas/pet" }));
  expect(bundled["components"]).toEqual({
    schemas: {
      pet: { properties: { tag: { $ref: "#/components/schemas/Tag" } } },
      Tag: { type: "string" },
    },
  });
});

it("follows a schema that refers back to itself", () => {
  const bundled = bundle({
    "api.yaml": { paths: respondWith({ $ref: "node.yaml" }) },
    "node.yaml": { properties: { next: { $ref: "node.yaml" } } },
  });
  expect(bundled["components"]).toEqual({
    schemas: { node: { properties: { next: { $ref: "#/components/schemas/node" } } } },
  });
});

it("opens a reference that stands for a map, and follows names that a reference encodes", () => {
  const bundled = bundle({
    "api.yaml": { paths: { $ref: "paths.yaml" }, components: { schemas: { "A b": {} } } },
    "paths.yaml": {
      "/a/{id}": { get: { parameters: [{ $ref: "#/x%20y" }] } },
      "x y": { name: "id", schema: { $ref: "api.yaml#/components/schemas/A%20b" } },
    },
  });
  const schema = { $ref: "#/components/schemas/A%20b" };
  expect(bundled["paths"]).toMatchObject({
    "/a/{id}": { get: { parameters: [{ name: "id", schema }] } },
  });
});

it("copies a parameter of another file", () => {
  const bundled = bundle({
    "api.yaml": { paths: { "/a": { get: { parameters: [{ $ref: "p.yaml#/limit" }] } } } },
    "p.yaml": { limit: { name: "limit", in: "query" } },
  });
  expect(bundled["paths"]).toEqual({
    "/a": { get: { parameters: [{ name: "limit", in: "query" }] } },
  });
});

it("marks a missing schema with its path, so that two missing ones differ", () => {
  const bundled = bundle({ "api.yaml": { paths: respondWith({ $ref: "gone.yaml" }) } });
  expect(bundled["paths"]).toEqual(respondWith({ "x-unresolved-reference": "/docs/gone.yaml#" }));
});

it("marks a URL with itself: nothing is fetched", () => {
  const address = "https://acme.example/pet.yaml";
  const bundled = bundle({ "api.yaml": { paths: respondWith({ $ref: address }) } });
  expect(bundled["paths"]).toEqual(respondWith({ "x-unresolved-reference": address }));
});
