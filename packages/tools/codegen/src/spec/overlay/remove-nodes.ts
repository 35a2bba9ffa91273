import {
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
} from "../../json/json.ts";
import { joinPointer, readPointer, type Step, splitPointer } from "../../json/pointer.ts";

/**
 * Removes all nodes at once, so that no removal shifts another, and updates marks that are set by
 * pointer: a mark of a removed node goes, one after a removed array item moves up.
 */
export function removeNodes<Mark>(
  document: JsonObject,
  locations: readonly (readonly Step[])[],
  marks: ReadonlyMap<string, Mark>,
): { document: JsonObject; marks: Map<string, Mark> } {
  const gone = new Set(locations.map((location) => joinPointer("", ...location)));
  const moved = [...marks].flatMap(([pointer, mark]): [string, Mark][] => {
    const target = movePointer(document, pointer, gone);
    return target === undefined ? [] : [[target, mark]];
  });
  const above = new Set(
    locations.flatMap((location) =>
      location.map((_, depth) => joinPointer("", ...location.slice(0, depth))),
    ),
  );
  return { document: objectOr(without(document, "", { gone, above })), marks: new Map(moved) };
}

/** Pointers of the nodes to remove, and of all their ancestors. */
interface Removal {
  readonly gone: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

function without(value: Json, pointer: string, removal: Removal): Json {
  // Nothing below is removed, which is true of most of a large document.
  if (!removal.above.has(pointer)) return value;
  if (isArray(value)) {
    return value.flatMap((item, index) => {
      const child = joinPointer(pointer, index);
      return removal.gone.has(child) ? [] : [without(item, child, removal)];
    });
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    entriesOf(value).flatMap(([key, item]): [string, Json][] => {
      const child = joinPointer(pointer, key);
      return removal.gone.has(child) ? [] : [[key, without(item, child, removal)]];
    }),
  );
}

function movePointer(
  document: JsonObject,
  pointer: string,
  gone: ReadonlySet<string>,
): string | undefined {
  let current = "";
  let moved = "";
  for (const step of splitPointer(pointer)) {
    const parent = current;
    current = joinPointer(parent, step);
    if (gone.has(current)) return undefined;
    const items = isArray(readPointer(document, parent)) ? Number(step) : 0;
    const removed = Array.from({ length: items }, (_, index) => joinPointer(parent, index)).filter(
      (item) => gone.has(item),
    );
    moved = joinPointer(moved, items > 0 ? items - removed.length : step);
  }
  return moved;
}
