import { entriesOf, isObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import type { Direction, Part } from "../location.ts";
import type { Keywords } from "./flatten-location.ts";
import { asSchema, typesOf } from "./keyword-types.ts";
import { schemasUnder, type View } from "./schema-view.ts";

/**
 * What an object's type says of properties that no schema names: nothing (`none`), any value, values
 * of some schemas, or that there are none at all (`never`, which is no type's word but `{}`'s).
 */
export type UnnamedKeys = "none" | "any" | "some" | "never";

/**
 * What the package's type of an object says of properties that are not named. Of several parts, the
 * one that takes most speaks for all: an intersection has the index signatures of its members.
 */
export function unnamedKeysOf(view: View, direction: Direction): UnnamedKeys {
  const said = view.parts.flatMap((part) => unnamedKeysOfPart(part, direction));
  // Where one part has no room for any property, none of the others' is left either.
  if (said.includes("never")) return "never";
  return ORDER.find((keys) => said.includes(keys)) ?? "any";
}

const ORDER: readonly UnnamedKeys[] = ["some", "any", "none"];

function unnamedKeysOfPart({ keywords, composed }: Keywords, direction: Direction): UnnamedKeys[] {
  if (!typesOf(keywords)?.includes("object")) return [];
  const { additionalProperties: additional, patternProperties: patterns, properties } = keywords;
  // Beside a reference, `type: object` alone adds nothing.
  const isBare = additional === undefined && patterns === undefined && properties === undefined;
  if (composed && isBare) return [];
  if (entriesOf(objectOr(patterns)).length > 0 || isObject(additional)) return ["some"];
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  const isNamed = entriesOf(objectOr(properties)).some(
    ([, property]) => objectOr(property)[hidden] !== true,
  );
  if (additional === false) return [isNamed ? "none" : "never"];
  return [additional === true || !isNamed ? "any" : "none"];
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
