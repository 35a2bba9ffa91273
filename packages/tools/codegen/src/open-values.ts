import { arrayOr, isObject, type Json, type JsonObject, objectOr, stringOr } from "./json/json.ts";
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
  const listed = arrayOr(schema["enum"] ?? alternativeValues(schema));
  const [text, number] = UNRECOGNIZED;
  return [
    ...(listed.some((value) => typeof value === "string") ? [text] : []),
    ...(listed.some((value) => typeof value === "number") ? [number] : []),
  ];
}

/** The values of a list whose values are alternatives, each with its own description. */
function alternativeValues({ oneOf, anyOf }: JsonObject): Json[] {
  const branches = arrayOr(oneOf ?? anyOf).map(objectOr);
  const values = branches.map((branch) =>
    branch["type"] === "null" ? [] : [branch["const"] ?? branch["enum"]].flat(),
  );
  return values.flat().includes(undefined) ? [] : values.flat().filter((one) => one !== undefined);
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
