import { arrayOr, isObject, type Json, type JsonObject, stringOr } from "../json/json.ts";
import { pointerOfReference, readPointer } from "../json/pointer.ts";

/**
 * A schema and everything that applies along with it: what it refers to and its `allOf`, at any
 * depth, each once. With `choices`, the branches of `anyOf` and `oneOf` too.
 */
export function schemaLayers(
  schema: Json | undefined,
  contract: JsonObject,
  choices: "choices" | "none" = "none",
): readonly JsonObject[] {
  const keywords = choices === "choices" ? ["allOf", "anyOf", "oneOf"] : ["allOf"];
  const layers = new Set<JsonObject>();
  const open = [schema];
  for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
    if (!isObject(next) || layers.has(next)) continue;
    layers.add(next);
    const reference = stringOr(next["$ref"]);
    const pointer = reference === undefined ? undefined : pointerOfReference(reference);
    if (pointer !== undefined) open.push(readPointer(contract, pointer));
    for (const keyword of keywords) open.push(...arrayOr(next[keyword]).toReversed());
  }
  return [...layers];
}

/** Whether any layer of a schema may be of one of the JSON types. */
export function isOfType(layers: readonly JsonObject[], ...types: readonly string[]): boolean {
  return layers.some(({ type, properties }) => {
    const own = type === undefined && properties !== undefined ? ["object"] : [type].flat();
    return own.some((one) => typeof one === "string" && types.includes(one));
  });
}
