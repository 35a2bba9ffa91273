import type { Json } from "./json.ts";

/** Whether a value survives a round trip through JSON: no cycle, no date, no infinity. */
export function isPlainJson(value: unknown): value is Json {
  return isPlain(value, new Set());
}

function isPlain(value: unknown, above: Set<object>): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) {
    return value === null || typeof value === "string" || typeof value === "boolean";
  }
  const prototype = Object.getPrototypeOf(value);
  if (above.has(value)) return false;
  if (!Array.isArray(value) && prototype !== Object.prototype) return false;
  above.add(value);
  const plain = Object.values(value).every((item) => isPlain(item, above));
  above.delete(value);
  return plain;
}
