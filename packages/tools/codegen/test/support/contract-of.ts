import type { JsonObject } from "../../src/json/json.ts";

/** A valid contract with the fields given; without any it has one operation, `GET /a`. */
export function contractOf(fields: JsonObject = {}): JsonObject {
  return {
    openapi: "3.1.1",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.example" }],
    paths: { "/a": { get: okOperation() } },
    ...fields,
  };
}

/** An operation that answers 200 without a body, with the fields given. */
export function okOperation(fields: JsonObject = {}): JsonObject {
  return { responses: { "200": { description: "ok" } }, ...fields };
}
