/** Any value a JSON document can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; keys are own, enumerable strings. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether a value is a JSON object (not an array, not null). */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a JSON array; `Array.isArray` does not narrow readonly arrays. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value as an object, or an empty one: for walking documents that are not validated yet. */
export function objectOr(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The value as an array, or an empty one: for walking documents that are not validated yet. */
export function arrayOr(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}

/** The value if it is a string, else undefined. */
export function stringOr(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The value under an object's own key; undefined for what every object inherits (`constructor`). */
export function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The entries of an object without those whose value is undefined. */
export function entriesOf(object: JsonObject): [string, Json][] {
  return Object.entries(object).filter((entry): entry is [string, Json] => entry[1] !== undefined);
}

/**
 * An object from entries. Keys such as `__proto__` become own properties and never a prototype,
 * because `Object.fromEntries` defines them.
 */
export function objectFrom(entries: Iterable<readonly [string, Json]>): JsonObject {
  return Object.fromEntries(entries);
}

/** Whether two JSON values are equal; the order of an object's keys does not count. */
export function equalJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isArray(a) && isArray(b)) {
    return a.length === b.length && a.every((item, index) => equalJson(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]))
  );
}
