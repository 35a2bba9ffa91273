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
 * Removes all the places at once, so that no removal moves another's place, and moves marks that
 * were set by pointer along: a mark of what is gone goes, one behind a removed array item moves up.
 */
export function removeNodes<Mark>(
  document: JsonObject,
  locations: readonly (readonly Step[])[],
  marks: ReadonlyMap<string, Mark>,
): { document: JsonObject; marks: Map<string, Mark> } {
  const gone = new Set(locations.map((location) => joinPointer("", ...location)));
  const moved = [...marks].flatMap(([pointer, mark]): [string, Mark][] => {
    const place = movePointer(document, pointer, gone);
    return place === undefined ? [] : [[place, mark]];
  });
  const above = new Set(
    locations.flatMap((location) =>
      location.map((_, depth) => joinPointer("", ...location.slice(0, depth))),
    ),
  );
  return { document: objectOr(without(document, "", { gone, above })), marks: new Map(moved) };
}

/** Pointers of what is to be removed, and of everything above it. */
interface Removal {
  readonly gone: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

function without(value: Json, pointer: string, removal: Removal): Json {
  // Nothing goes from here down, and most of a large document is such a place.
  if (!removal.above.has(pointer)) return value;
  if (isArray(value)) {
    return value.flatMap((item, index) => {
      const place = joinPointer(pointer, index);
      return removal.gone.has(place) ? [] : [without(item, place, removal)];
    });
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    entriesOf(value).flatMap(([key, item]): [string, Json][] => {
      const place = joinPointer(pointer, key);
      return removal.gone.has(place) ? [] : [[key, without(item, place, removal)]];
    }),
  );
}

function movePointer(
  document: JsonObject,
  pointer: string,
  gone: ReadonlySet<string>,
): string | undefined {
  let place = "";
  let moved = "";
  for (const step of splitPointer(pointer)) {
    const parent = place;
    place = joinPointer(parent, step);
    if (gone.has(place)) return undefined;
    const items = isArray(readPointer(document, parent)) ? Number(step) : 0;
    const removed = Array.from({ length: items }, (_, index) => joinPointer(parent, index)).filter(
      (item) => gone.has(item),
    );
    moved = joinPointer(moved, items > 0 ? items - removed.length : step);
  }
  return moved;
}
