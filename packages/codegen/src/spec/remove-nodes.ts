import {
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
} from "../json/json.ts";
import { joinPointer, readPointer, type Step, splitPointer } from "../json/pointer.ts";

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
  return { document: objectOr(without(document, "", gone)), marks: new Map(moved) };
}

function without(value: Json, pointer: string, gone: ReadonlySet<string>): Json {
  if (isArray(value)) {
    return value.flatMap((item, index) => {
      const place = joinPointer(pointer, index);
      return gone.has(place) ? [] : [without(item, place, gone)];
    });
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    entriesOf(value).flatMap(([key, item]): [string, Json][] => {
      const place = joinPointer(pointer, key);
      return gone.has(place) ? [] : [[key, without(item, place, gone)]];
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
