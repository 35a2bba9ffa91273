import { valueAt } from "./value-at.ts";

/**
 * True when one of the JSON pointers (RFC 6901) leads to a value; an empty text counts as none, and
 * so does an object or a list of such.
 */
export function hasValue(body: unknown, pointers: readonly string[]): boolean {
  return pointers.some((pointer) => isValue(valueAt(body, pointer)));
}

function isValue(value: unknown): boolean {
  return typeof value === "object" && value !== null
    ? Object.values(value).some(isValue)
    : value !== undefined && value !== null && value !== "";
}
