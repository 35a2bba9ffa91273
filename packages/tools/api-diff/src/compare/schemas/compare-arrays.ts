import { arrayOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import type { SchemaFinding } from "../finding.ts";
import { anything, type Pair, type Part, type SchemaGroup } from "../pair.ts";
import { effectOf, finding, keywordPointers, type Outcome, pairOf, type Sides } from "../sides.ts";
import { asSchema } from "./keyword-types.ts";
import { groupUnder, type View } from "./schema-view.ts";

/** Compares the items of an array, and the leading ones with schemas of their own (`prefixItems`). */
export function compareArrays(sides: Sides): Outcome {
  const { before, after } = sides;
  const isArray = (view: View) => view.kinds?.has("array") ?? false;
  if (!isArray(before) || !isArray(after)) return { findings: [], pairs: [] };
  const [left, right] = [prefixOf(before), prefixOf(after)];
  const [items, newItems] = [itemsOf(before), itemsOf(after)];
  const pairs: Pair[] = [];
  // A leading item is compared with the schema of all items if the other side has none for it.
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index], right[index]];
    pairs.push(pairOf(sides, one ? [one] : itemsOr(before), other ? [other] : itemsOr(after)));
  }
  if (items || newItems) pairs.push(pairOf(sides, itemsOr(before), itemsOr(after)));
  return { findings: compareLengths(sides, left.length, right.length), pairs };
}

function itemsOf(view: View): SchemaGroup | undefined {
  return groupUnder(view, "items");
}

function itemsOr(view: View): SchemaGroup {
  return itemsOf(view) ?? anything(joinPointer(view.pointer, "items"));
}

function prefixOf(view: View): readonly Part[] {
  const [part] = view.parts.filter(({ keywords }) => keywords["prefixItems"] !== undefined);
  return arrayOr(part?.keywords["prefixItems"]).map((schema, index) => ({
    schema: asSchema(schema),
    pointer: joinPointer(part?.pointer ?? "", "prefixItems", index),
  }));
}

function compareLengths(sides: Sides, left: number, right: number): SchemaFinding[] {
  const { before, after, context } = sides;
  const pointers = keywordPointers(sides, "prefixItems");
  if (left !== right) {
    const isClosed = [before, after].some((view) => view.parts.some(endsAfterPrefix));
    const longer = right > left;
    const rule = longer ? "tuple-lengthened" : "tuple-shortened";
    const text = `has ${longer ? "more" : "fewer"} items with a schema of their own`;
    const effect = isClosed && context.typed ? "breaks" : "wire";
    return [finding(sides, rule, effect, text, { ...pointers, removed: right === 0 })];
  }
  const [few, more] = [guaranteedItems(before, left), guaranteedItems(after, right)];
  if (left === 0 || few === more) return [];
  const text = `always has ${more} leading items, instead of ${few}`;
  return more > few
    ? [finding(sides, "tuple-lengthened", effectOf("narrowed", context), text, pointers)]
    : [finding(sides, "tuple-shortened", effectOf("widened", context), text, pointers)];
}

function endsAfterPrefix({ keywords }: View["parts"][number]): boolean {
  return keywords["items"] === false;
}

/** How many leading items are always present. */
function guaranteedItems(view: View, length: number): number {
  const minimum = Math.max(
    0,
    ...view.parts.map(({ keywords }) => Number(keywords["minItems"] ?? 0)),
  );
  return Math.min(minimum, length);
}
