import { arrayOr, isObject, type JsonObject } from "./json.ts";
import { joinPointer, pointerOfReference, readPointer } from "./pointer.ts";

/** A schema that applies to a value, and its pointer. */
export interface Layer {
  readonly pointer: string;
  readonly schema: JsonObject;
}

/** All schemas that apply to the value described at a pointer, through `$ref`, `allOf`, `anyOf` and `oneOf`. */
export function flattenSchema(document: JsonObject, pointer: string): readonly Layer[] {
  const layers = new Map<string, Layer>();
  const open = [pointer];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    const schema = readPointer(document, current);
    if (layers.has(current) || !isObject(schema)) continue;
    layers.set(current, { pointer: current, schema });
    const target = pointerOfReference(schema["$ref"]);
    if (target !== undefined) open.push(target);
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      for (const index of arrayOr(schema[keyword]).keys()) {
        open.push(joinPointer(current, keyword, index));
      }
    }
  }
  return [...layers.values()];
}
