import { arrayOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import type { SchemaFinding } from "../finding.ts";
import { anything, type Pair, type Part, type Place } from "../location.ts";
import { effectOf, finding, type Outcome, pairOf, pointerOf, type Sides } from "../sides.ts";
import { asSchema } from "./keyword-types.ts";
import { placeUnder, type View } from "./schema-view.ts";

/** Compares the items of an array, and those at its head that have a schema of their own. */
export function compareArrays(sides: Sides): Outcome {
  const { before, after } = sides;
  const isArray = (view: View) => view.kinds?.has("array") ?? false;
  if (!isArray(before) || !isArray(after)) return { findings: [], pairs: [] };
  const [left, right] = [headOf(before), headOf(after)];
  const [items, newItems] = [itemsOf(before), itemsOf(after)];
  const pairs: Pair[] = [];
  // An item at the head stands beside what the other side says of all items.
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index], right[index]];
    pairs.push(pairOf(sides, one ? [one] : itemsOr(before), other ? [other] : itemsOr(after)));
  }
  if (items || newItems) pairs.push(pairOf(sides, itemsOr(before), itemsOr(after)));
  return { findings: compareLengths(sides, left.length, right.length), pairs };
}

function itemsOf(view: View): Place | undefined {
  return placeUnder(view, "items");
}

function itemsOr(view: View): Place {
  return itemsOf(view) ?? anything(joinPointer(view.pointer, "items"));
}

function headOf(view: View): readonly Part[] {
  const [part] = view.parts.filter(({ keywords }) => keywords["prefixItems"] !== undefined);
  return arrayOr(part?.keywords["prefixItems"]).map((schema, index) => ({
    schema: asSchema(schema),
    pointer: joinPointer(part?.pointer ?? "", "prefixItems", index),
  }));
}

function compareLengths(sides: Sides, left: number, right: number): SchemaFinding[] {
  const { before, after, context } = sides;
  const place = {
    before: pointerOf(before, "prefixItems"),
    after: pointerOf(after, "prefixItems"),
  };
  if (left !== right) {
    const isClosed = [before, after].some((view) => view.parts.some(endsAfterHead));
    const longer = right > left;
    const rule = longer ? "tuple-lengthened" : "tuple-shortened";
    const text = longer
      ? "has more items with a schema of their own"
      : "has fewer items with a schema of their own";
    const effect = isClosed && context.typed ? "breaks" : "wire";
    return [finding(sides, rule, effect, text, { ...place, removed: right === 0 })];
  }
  const [few, more] = [fixedOf(before, left), fixedOf(after, right)];
  if (left === 0 || few === more) return [];
  const text = `has ${more} items that are always there, instead of ${few}`;
  return more > few
    ? [finding(sides, "tuple-lengthened", effectOf("narrowed", context), text, place)]
    : [finding(sides, "tuple-shortened", effectOf("widened", context), text, place)];
}

function endsAfterHead({ keywords }: View["parts"][number]): boolean {
  return keywords["items"] === false;
}

/** How many items at the head are always there. */
function fixedOf(view: View, length: number): number {
  const minimum = Math.max(
    0,
    ...view.parts.map(({ keywords }) => Number(keywords["minItems"] ?? 0)),
  );
  return Math.min(minimum, length);
}
