import type { JsonObject } from "../../src/json/json.ts";

/** A valid contract with the given fields; by default it has one operation, `GET /a`. */
export function contractOf(fields: JsonObject = {}): JsonObject {
  return {
    openapi: "3.1.1",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.example" }],
    paths: { "/a": { get: okOperation() } },
    ...fields,
  };
}

/** An operation with the given fields that responds with 200 and no body. */
export function okOperation(fields: JsonObject = {}): JsonObject {
  return { responses: { "200": { description: "ok" } }, ...fields };
}
