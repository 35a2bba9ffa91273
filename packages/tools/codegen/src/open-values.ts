import { isArray, isObject, type JsonObject, stringOr } from "./json/json.ts";
import type { Schema } from "./model.ts";

/** The runtime's types of values that a contract does not list. */
export const UNRECOGNIZED = ["Unrecognized", "UnrecognizedNumber"] as const;

/**
 * The types of what a vendor may add to a list of values: none where the list has neither texts nor
 * numbers, and where an overlay says that it will never grow (`x-enum-closed`).
 */
export function unrecognizedOf(schema: JsonObject): readonly (typeof UNRECOGNIZED)[number][] {
  const listed = schema["enum"];
  if (!isArray(listed) || schema["const"] !== undefined || schema["x-enum-closed"] === true) {
    return [];
  }
  const [text, number] = UNRECOGNIZED;
  return [
    ...(listed.some((value) => typeof value === "string") ? [text] : []),
    ...(listed.some((value) => typeof value === "number") ? [number] : []),
  ];
}

/** The property by which a union's alternatives are told apart; undefined if none is named. */
export function discriminatorOf(schema: JsonObject): string | undefined {
  const { discriminator, oneOf, anyOf } = schema;
  if (!isObject(discriminator) || (oneOf === undefined && anyOf === undefined)) return undefined;
  return stringOr(discriminator["propertyName"]);
}

/** Whether what is received of a schema has a wider type than what is sent. */
export function isOpen(schema: Schema): boolean {
  return (
    isObject(schema) && (unrecognizedOf(schema).length > 0 || discriminatorOf(schema) !== undefined)
  );
}
