import type { JsonObject } from "../../src/json/json.ts";

/** A small valid document; the given fields override it. */
export function petstore(fields: JsonObject = {}): JsonObject {
  return {
    openapi: "3.0.3",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://api.pets.example/v1" }],
    paths: { "/pets": { get: { operationId: "listPets", responses: OK } } },
    ...fields,
  };
}

/** The smallest valid responses. */
export const OK: JsonObject = { "200": { description: "Fine." } };

/** A petstore whose only operation returns a schema. */
export function petstoreReturning(schema: JsonObject, schemas: JsonObject = {}): JsonObject {
  const content = { "application/json": { schema } };
  const responses = { "200": { description: "Fine.", content } };
  return petstore({
    paths: { "/pets": { get: { operationId: "listPets", responses } } },
    components: { schemas },
  });
}
