import { arrayOr, isObject, type Json, type JsonObject, stringOr } from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";

/** Whether the schema at a pointer consists of nothing but itself. */
export type IsCircular = (pointer: string) => boolean;

/**
 * Finds schemas that consist of nothing but themselves: through a chain of references or a
 * composition. A schema may recur in its properties or items. Each schema is walked once, however
 * often it is asked about (Tarjan's strongly connected components).
 */
export function findCycles(document: JsonObject): IsCircular {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const circular = new Set<string>();
  const walk = (start: string): void => {
    const stack: string[] = [];
    const open = new Set<string>();
    const trail: { readonly pointer: string; readonly next: string[] }[] = [];
    const enter = (pointer: string) => {
      order.set(pointer, order.size);
      lowest.set(pointer, order.size - 1);
      stack.push(pointer);
      open.add(pointer);
      trail.push({ pointer, next: aliasesOf(readPointer(document, pointer)) });
    };
    const lower = (pointer: string, to: number | undefined) =>
      lowest.set(pointer, Math.min(lowest.get(pointer) ?? 0, to ?? 0));
    enter(start);
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const { pointer, next } = step;
      const target = next.pop();
      if (target !== undefined) {
        if (target === pointer) circular.add(pointer);
        if (!order.has(target)) enter(target);
        else if (open.has(target)) lower(pointer, order.get(target));
        continue;
      }
      trail.pop();
      const above = trail.at(-1);
      if (above) lower(above.pointer, lowest.get(pointer));
      if (lowest.get(pointer) !== order.get(pointer)) continue;
      const component = stack.splice(stack.lastIndexOf(pointer));
      for (const member of component) {
        open.delete(member);
        if (component.length > 1) circular.add(member);
      }
    }
  };
  return (pointer) => {
    if (!order.has(pointer)) walk(pointer);
    return circular.has(pointer);
  };
}

/** Whether a schema refers to others or is composed of parts: only such schemas can be in a cycle. */
export function hasAliases(schema: JsonObject): boolean {
  return schema["$ref"] !== undefined || COMPOSING.some((keyword) => schema[keyword] !== undefined);
}

const COMPOSING = ["allOf", "anyOf", "oneOf"] as const;

/** The targets of a schema's own references, and of the parts it is composed of. */
function aliasesOf(schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  const reference = stringOr(schema["$ref"]);
  const pointer = reference === undefined ? undefined : pointerOfReference(reference);
  const parts = COMPOSING.flatMap((keyword) => arrayOr(schema[keyword]));
  return [...(pointer === undefined ? [] : [pointer]), ...parts.flatMap(aliasesOf)];
}
