import { type Direction, findHiddenNames } from "@org/codegen/contract";
import type { JsonObject } from "@org/test-doubles/json";

/** What the shape of an object depends on besides its schema. */
export interface ShapeContext {
  readonly contract: JsonObject;
  readonly direction: Direction;
  readonly isHiddenSomewhere: (name: string) => boolean;
}

/** What was found in a document, which never changes: the shape of every object depends on it. */
const known = new WeakMap<JsonObject, ReadonlySet<string>>();

/** The context of a document's schemas in one direction, as the type writer has it. */
export function shapeContext(contract: JsonObject, direction: Direction): ShapeContext {
  const names = known.get(contract) ?? findHiddenNames(contract);
  known.set(contract, names);
  return { contract, direction, isHiddenSomewhere: (name) => names.has(name) };
}
