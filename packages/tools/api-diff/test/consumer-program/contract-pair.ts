import type { Contract, VendorConfig } from "@org/codegen/contract";
import { modelOf } from "@org/codegen/test-support";
import type { JsonObject } from "@org/test-doubles/json";

/** A contract of a tiny vendor, with the given fields. */
export function contractWith(fields: JsonObject, config: Partial<VendorConfig> = {}): Contract {
  const model = modelOf(fields, config);
  return { document: model.contract, model };
}

/** A contract of `POST /tees`, with the given fields of the operation. */
export function postTees(operation: JsonObject, schemas: JsonObject = {}): Contract {
  return contractWith({
    paths: {
      "/tees": {
        post: { operationId: "createTee", responses: { "200": response({}) }, ...operation },
      },
    },
    components: { schemas },
  });
}

/** The field of an operation with a request body of the given schema. */
export function body(schema: JsonObject): JsonObject {
  return { requestBody: { required: true, content: { "application/json": { schema } } } };
}

/** A response with a body of the given schema. */
export function response(schema: JsonObject): JsonObject {
  return { description: "ok", content: { "application/json": { schema } } };
}

/** The field of an operation that responds 200 with the given schema. */
export function respondsWith(schema: JsonObject): JsonObject {
  return { responses: { "200": response(schema) } };
}

/** An object schema with the given properties, of which those in `required` are required. */
export function object(properties: JsonObject, required: readonly string[] = []): JsonObject {
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
}
