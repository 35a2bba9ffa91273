/**
 * The value at a JSON Pointer (RFC 6901); undefined where it leads nowhere. Only own members
 * count, so that no pointer reaches a prototype.
 */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    // Object.hasOwn has just found the key.
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
