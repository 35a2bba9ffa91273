import { isHidden } from "@org/codegen/contract";
import { entriesOf, isObject, type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import type { Direction, Part } from "../pair.ts";
import type { Keywords } from "./flatten-schemas.ts";
import { asSchema, typesOf } from "./keyword-types.ts";
import { schemasUnder, type View } from "./schema-view.ts";

/**
 * What an object's type says about unnamed properties: it does not accept them (`none`), accepts any
 * value, values of some schemas, or has no properties at all (`never`, the type `{}`).
 */
export type UnnamedKeys = "none" | "any" | "some" | "never";

/**
 * What the package's type of an object says about unnamed properties. Of several parts, the one that
 * accepts most decides: an intersection has the index signatures of its members.
 */
export function unnamedKeysOf(view: View, direction: Direction): UnnamedKeys {
  const stated = view.parts.flatMap((part) => unnamedKeysOfPart(part, view.document, direction));
  // If one part forbids all properties, those of the others are forbidden too.
  if (stated.includes("never")) return "never";
  return ORDER.find((keys) => stated.includes(keys)) ?? "any";
}

const ORDER: readonly UnnamedKeys[] = ["some", "any", "none"];

function unnamedKeysOfPart(
  { keywords, composed }: Keywords,
  document: JsonObject,
  direction: Direction,
): UnnamedKeys[] {
  if (!typesOf(keywords)?.includes("object")) return [];
  const { additionalProperties: additional, patternProperties: patterns, properties } = keywords;
  // Beside a reference, `type: object` alone adds nothing.
  const isBare = additional === undefined && patterns === undefined && properties === undefined;
  if (composed && isBare) return [];
  if (entriesOf(objectOr(patterns)).length > 0 || isObject(additional)) return ["some"];
  const isNamed = entriesOf(objectOr(properties)).some(
    ([, property]) => !isHidden(property, document, direction),
  );
  if (additional === false) return [isNamed ? "none" : "never"];
  return [additional === true || !isNamed ? "any" : "none"];
}

/** Whether the vendor accepts unnamed properties; JSON Schema allows them unless forbidden. */
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
