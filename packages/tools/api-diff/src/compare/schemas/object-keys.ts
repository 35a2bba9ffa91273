import { isHidden } from "@org/codegen/contract";
import { entriesOf, isObject, type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import type { Direction, Part } from "../pair.ts";
import type { Keywords } from "./flatten-schemas.ts";
import { asSchema, typesOf } from "./keyword-types.ts";
import { groupUnder, schemasUnder, type View } from "./schema-view.ts";

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
  const all = view.parts.flatMap((part) => unnamedKeysOfPart(part, view.document, direction));
  // A part that shows no property adds nothing to the others.
  const others = all.filter((keys) => keys !== "hidden");
  if (others.length === 0 && all.length > 0) return "never";
  return ORDER.find((keys) => others.includes(keys)) ?? "any";
}

const ORDER: readonly UnnamedKeys[] = ["some", "any", "none"];

function unnamedKeysOfPart(
  { keywords, composed, pointer }: Keywords,
  document: JsonObject,
  direction: Direction,
): (UnnamedKeys | "hidden")[] {
  if (!typesOf(keywords)?.includes("object")) return [];
  const { patternProperties: patterns, properties } = keywords;
  // What a composition has not evaluated is known only to the whole of it.
  const isPart = /\/allOf\/\d+$/.test(pointer);
  const unevaluated = isPart ? undefined : keywords["unevaluatedProperties"];
  const additional = keywords["additionalProperties"] ?? unevaluated;
  const named = entriesOf(objectOr(properties));
  // Beside a reference or other parts, an object of which nothing is said adds nothing.
  const isBare = additional === undefined && patterns === undefined && named.length === 0;
  if ((composed || isPart) && isBare) return [];
  if (entriesOf(objectOr(patterns)).length > 0 || isObject(additional)) return ["some"];
  const isShown = named.some(([, property]) => !isHidden(property, document, direction));
  if (additional === false) return [isShown ? "none" : "hidden"];
  if (additional === true || named.length === 0) return ["any"];
  return [isShown ? "none" : "hidden"];
}

/** The keyword by which a view says what unnamed properties may be. */
export function keywordOfUnnamed(view: View): "additionalProperties" | "unevaluatedProperties" {
  const isEvaluated = groupUnder(view, "additionalProperties") !== undefined;
  const isNeither = groupUnder(view, "unevaluatedProperties") === undefined;
  return isEvaluated || isNeither ? "additionalProperties" : "unevaluatedProperties";
}

/** Whether the vendor accepts unnamed properties; JSON Schema allows them unless forbidden. */
export function allowsUnnamedKeys(view: View): boolean {
  return !schemasUnder(view, keywordOfUnnamed(view)).some(({ schema }) => schema === false);
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
