import { componentName } from "@org/codegen/contract";
import { isArray, isObject, type Json, type JsonObject } from "@org/test-doubles/json";
import { joinPointer, readPointer, splitPointer } from "@org/test-doubles/pointer";

/** Whether the value at one JSON Pointer contains the one at another, references followed. */
export type Contains = (outer: string, inner: string) => boolean;

const SCHEMAS = "/components/schemas/";

/** Creates a containment test for one contract; it caches the references that it follows. */
export function createContainment(document: JsonObject): Contains {
  const direct = new Map<string, ReadonlySet<string>>();
  const closures = new Map<string, ReadonlySet<string>>();
  const directOf = (pointer: string): ReadonlySet<string> => {
    const known = direct.get(pointer);
    if (known) return known;
    const names = new Set<string>();
    collect(readPointer(document, pointer), names);
    direct.set(pointer, names);
    return names;
  };
  const closureOf = (pointer: string): ReadonlySet<string> => {
    const known = closures.get(pointer);
    if (known) return known;
    const reached = new Set<string>();
    const open = [...directOf(pointer)];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      open.push(...directOf(joinPointer("/components/schemas", name)));
    }
    closures.set(pointer, reached);
    return reached;
  };
  return (outer, inner) => {
    if (outer === inner || inner.startsWith(`${outer}/`)) return true;
    if (!inner.startsWith(SCHEMAS)) return false;
    const name = splitPointer(inner)[2];
    return name !== undefined && closureOf(outer).has(name);
  };
}

function collect(value: Json | undefined, names: Set<string>): void {
  if (isArray(value)) for (const item of value) collect(item, names);
  else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      const name = key === "$ref" && typeof item === "string" ? componentName(item) : undefined;
      if (name === undefined) collect(item, names);
      else names.add(name);
    }
  }
}
