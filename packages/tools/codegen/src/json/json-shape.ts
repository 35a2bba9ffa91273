/** How deeply arrays and objects of a document may nest; real documents stay below 40. */
export const MAX_DEPTH = 200;

/**
 * The shape of a parsed value: a plain tree; a tree that shares nodes (aliases); one that nests
 * deeper than `MAX_DEPTH`; or something that JSON cannot represent.
 */
export type JsonShape = "tree" | "shared" | "deep" | "foreign";

/** Determines the shape of a value in one walk, which neither a cycle nor an alias bomb can prolong. */
export function jsonShape(value: unknown): JsonShape {
  return shapeOf(value, new Set(), 0);
}

function shapeOf(value: unknown, seen: Set<object>, depth: number): JsonShape {
  if (typeof value === "number") return Number.isFinite(value) ? "tree" : "foreign";
  if (typeof value !== "object" || value === null) {
    const plain = value === null || typeof value === "string" || typeof value === "boolean";
    return plain ? "tree" : "foreign";
  }
  if (seen.has(value)) return "shared";
  if (depth === MAX_DEPTH) return "deep";
  seen.add(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype) return "foreign";
  for (const item of Object.values(value)) {
    const shape = shapeOf(item, seen, depth + 1);
    if (shape !== "tree") return shape;
  }
  return "tree";
}
