import { valueAt } from "./value-at.ts";

/**
 * True when one of the JSON pointers (RFC 6901) leads to a value; an empty value counts as none.
 */
export function hasValue(body: unknown, pointers: readonly string[]): boolean {
  return pointers.some((pointer) => {
    const value = valueAt(body, pointer);
    return typeof value === "object"
      ? Object.keys(value ?? {}).length > 0
      : value !== undefined && value !== "";
  });
}
