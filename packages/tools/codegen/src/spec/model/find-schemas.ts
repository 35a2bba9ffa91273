import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { pointerOfReference, readPointer, splitPointer } from "../../json/pointer.ts";
import type { Schema } from "../../model.ts";

/**
 * Every schema that describes the value at a JSON Pointer into a body: through named properties,
 * references and all branches of a composition. Empty if the schema names no such property.
 */
export function findSchemas(root: Schema, pointer: string, contract: JsonObject): JsonObject[] {
  return splitPointer(pointer).reduce(
    (schemas, step) =>
      schemas.flatMap((schema) => {
        const properties = objectOr(schema["properties"]);
        return Object.hasOwn(properties, step) ? partsOf(properties[step], contract) : [];
      }),
    partsOf(root, contract),
  );
}

/** Whether one of the schemas allows one of the JSON types. */
export function allowsType(schemas: readonly JsonObject[], ...types: readonly string[]): boolean {
  return schemas.some(({ type }) =>
    types.some((wanted) => type === wanted || arrayOr(type).includes(wanted)),
  );
}

/** The schema with everything it is composed of or refers to, each once. */
function partsOf(
  schema: Json | undefined,
  contract: JsonObject,
  found: Set<JsonObject> = new Set(),
): JsonObject[] {
  if (!isObject(schema) || found.has(schema)) return [];
  found.add(schema);
  const pointer = pointerOfReference(stringOr(schema["$ref"]) ?? "");
  const inner = [
    ...(pointer === undefined ? [] : [readPointer(contract, pointer)]),
    ...["allOf", "anyOf", "oneOf"].flatMap((keyword) => arrayOr(schema[keyword])),
  ];
  return [schema, ...inner.flatMap((part) => partsOf(part, contract, found))];
}
