import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "./json/json.ts";
import type { Schema } from "./model.ts";

/** The runtime's types of values that a contract does not list. */
export const UNRECOGNIZED = ["Unrecognized", "UnrecognizedNumber"] as const;

/** A type of values that a contract does not list. */
export type Unrecognized = (typeof UNRECOGNIZED)[number];

/**
 * The types of what a vendor may add to a list of values: none where the list has neither texts nor
 * numbers, and where an overlay says that it will never grow (`x-enum-closed`).
 */
export function unrecognizedOf(schema: JsonObject): readonly Unrecognized[] {
  if (schema["const"] !== undefined || schema["x-enum-closed"] === true) return [];
  const listed = listedValues(schema);
  const [text, number] = UNRECOGNIZED;
  return [
    ...(listed.some((value) => typeof value === "string") ? [text] : []),
    ...(listed.some((value) => typeof value === "number") ? [number] : []),
  ];
}

/** The values that a schema lists beside null: by `enum`, or as alternatives with a description each. */
export function listedValues({ enum: listed, oneOf, anyOf }: JsonObject): readonly Json[] {
  const values =
    listed === undefined ? alternativeValues(arrayOr(oneOf ?? anyOf)) : arrayOr(listed);
  return values.filter((value) => value !== null);
}

/** A single alternative beside null is no choice: it is what it is by itself. */
function alternativeValues(alternatives: readonly Json[]): readonly Json[] {
  const branches = alternatives.map(objectOr).filter(({ type }) => type !== "null");
  const lists = branches.map(({ const: single, enum: listed }) =>
    single === undefined ? listed : [single],
  );
  return lists.length > 1 && lists.every(isArray) ? lists.flat() : [];
}

/** The property by which a union's alternatives are discriminated; undefined if none is named. */
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
