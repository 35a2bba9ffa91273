import { componentName } from "@org/codegen/contract";
import { isArray, isObject, type Json, type JsonObject } from "@org/test-doubles/json";
import { joinPointer, readPointer, splitPointer } from "@org/test-doubles/pointer";

/** Pointers into one contract, indexed: with thousands on both sides every pair would be too many. */
export interface PointerIndex {
  /** Whether the value at one of them contains the one at the given pointer, references followed. */
  readonly containsAt: (inner: string) => boolean;
  /** Whether the value at the given pointer contains the one at one of them, references followed. */
  readonly isWithin: (outer: string) => boolean;
}

/** Indexes pointers. */
export type IndexPointers = (pointers: Iterable<string>) => PointerIndex;

const SCHEMAS = "/components/schemas/";

/** Creates indexes of pointers into one contract; they share the references that they follow. */
export function createContainment(document: JsonObject): IndexPointers {
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
  return (pointers) => {
    const own = new Set(pointers);
    const above = new Set([...own].flatMap(withAncestors));
    const names = new Set([...own].flatMap((pointer) => nameOf(pointer) ?? []));
    const reached = new Set([...own].flatMap((pointer) => [...closureOf(pointer)]));
    return {
      containsAt: (inner) => {
        const name = nameOf(inner);
        return (
          withAncestors(inner).some((pointer) => own.has(pointer)) ||
          (name !== undefined && reached.has(name))
        );
      },
      isWithin: (outer) => above.has(outer) || !closureOf(outer).isDisjointFrom(names),
    };
  };
}

/** A pointer and all that it is below; the slash is no part of a step. */
function withAncestors(pointer: string): readonly string[] {
  const pointers = [pointer];
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    pointers.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return pointers;
}

/** The component that a pointer is in. */
function nameOf(pointer: string): string | undefined {
  return pointer.startsWith(SCHEMAS) ? splitPointer(pointer)[2] : undefined;
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
