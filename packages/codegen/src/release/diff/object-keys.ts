import { entriesOf, isObject, objectOr } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { asSchema } from "./keyword-types.ts";
import type { Part } from "./place.ts";
import { propertyNames, schemasUnder, type View } from "./schema-view.ts";

/**
 * What an object's type says of properties that no schema names: nothing (`none`), any value, values
 * of some schemas, or that there are none at all (`never`, which is no type's word but `{}`'s).
 */
export type UnnamedKeys = "none" | "any" | "some" | "never";

/** What the package's type of an object says of properties that are not named. */
export function unnamedKeysOf(view: View): UnnamedKeys {
  const additional = schemasUnder(view, "additionalProperties");
  const patterns = patternsOf(view);
  if (patterns.size > 0 || additional.some(({ schema }) => isObject(schema))) return "some";
  const isNamed = propertyNames(view).size > 0;
  if (additional.some(({ schema }) => schema === false)) return isNamed ? "none" : "never";
  return additional.length > 0 || !isNamed ? "any" : "none";
}

/** Whether the vendor takes properties that are not named; JSON Schema allows them unless forbidden. */
export function allowsUnnamedKeys(view: View): boolean {
  return !schemasUnder(view, "additionalProperties").some(({ schema }) => schema === false);
}

/** The patterns of property names in a view, each with its schemas. */
export function patternsOf(view: View): ReadonlyMap<string, readonly Part[]> {
  const patterns = new Map<string, Part[]>();
  for (const { keywords, pointer } of view.parts) {
    for (const [pattern, schema] of entriesOf(objectOr(keywords["patternProperties"]))) {
      const part = {
        schema: asSchema(schema),
        pointer: joinPointer(pointer, "patternProperties", pattern),
      };
      patterns.set(pattern, [...(patterns.get(pattern) ?? []), part]);
    }
  }
  return patterns;
}
