import { arrayOr, isObject, type JsonObject } from "./json.ts";
import { joinPointer, pointerOfReference, readPointer } from "./pointer.ts";

/** A schema that says something of a value, and where it stands. */
export interface Layer {
  readonly pointer: string;
  readonly schema: JsonObject;
}

/** All schemas that describe the value at a place: its references, parts and alternatives followed. */
export function flattenSchema(document: JsonObject, pointer: string): readonly Layer[] {
  const layers = new Map<string, Layer>();
  const open = [pointer];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const schema = readPointer(document, place);
    if (layers.has(place) || !isObject(schema)) continue;
    layers.set(place, { pointer: place, schema });
    const target = pointerOfReference(schema["$ref"]);
    if (target !== undefined) open.push(target);
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      for (const index of arrayOr(schema[keyword]).keys()) {
        open.push(joinPointer(place, keyword, index));
      }
    }
  }
  return [...layers.values()];
}
