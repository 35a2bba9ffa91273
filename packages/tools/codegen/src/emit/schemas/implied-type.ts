import { entriesOf, type JsonObject, objectOr } from "../../json/json.ts";
import { hasObjectKeywords } from "./object-shape.ts";

/** The type that a schema without one can only mean; undefined if it may be any. */
export function impliedType(schema: JsonObject): "object" | "array" | undefined {
  if (hasObjectKeywords(schema)) return "object";
  // Items say nothing of what stands beside alternatives that are no list.
  const isChoice = schema["anyOf"] !== undefined || schema["oneOf"] !== undefined;
  const hasItems = schema["items"] !== undefined || schema["prefixItems"] !== undefined;
  return hasItems && !isChoice ? "array" : undefined;
}

/** Whether an object that is part of a composition says more than what the other parts say. */
export function describesMembers(schema: JsonObject): boolean {
  const { unevaluatedProperties: _, additionalProperties, properties, ...rest } = schema;
  // The keys that a closed part does not allow are described by the others.
  return (
    hasObjectKeywords(rest) ||
    entriesOf(objectOr(properties)).length > 0 ||
    (additionalProperties !== undefined && additionalProperties !== false)
  );
}
