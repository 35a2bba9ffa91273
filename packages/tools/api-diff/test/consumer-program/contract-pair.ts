import type { Contract, VendorConfig } from "@org/codegen/contract";
import { modelOf } from "@org/codegen/test-support";
import type { JsonObject } from "@org/test-doubles/json";

/** A contract of a tiny vendor, with the fields given. */
export function contractWith(fields: JsonObject, config: Partial<VendorConfig> = {}): Contract {
  const model = modelOf(fields, config);
  return { document: model.contract, model };
}

/** A contract of `POST /tees`, with the fields of the operation given. */
export function postTees(operation: JsonObject, schemas: JsonObject = {}): Contract {
  return contractWith({
    paths: {
      "/tees": {
        post: { operationId: "createTee", responses: { "200": answer({}) }, ...operation },
      },
    },
    components: { schemas },
  });
}

/** A request body of the schema given. */
export function body(schema: JsonObject): JsonObject {
  return { requestBody: { required: true, content: { "application/json": { schema } } } };
}

/** A response with a body of the schema given. */
export function answer(schema: JsonObject): JsonObject {
  return { description: "ok", content: { "application/json": { schema } } };
}

/** The fields of an operation that answers 200 with the schema given. */
export function answers(schema: JsonObject): JsonObject {
  return { responses: { "200": answer(schema) } };
}

/** An object schema with the properties given, those named being required. */
export function object(properties: JsonObject, required: readonly string[] = []): JsonObject {
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
}
