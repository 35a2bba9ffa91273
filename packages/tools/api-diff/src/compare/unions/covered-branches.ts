import { isObject, type JsonObject } from "@org/test-doubles/json";
import type { Part } from "../pair.ts";
import type { Union } from "../schemas/flatten-schemas.ts";
import { unnamedKeysOf } from "../schemas/object-keys.ts";
import { type View, viewOf } from "../schemas/schema-view.ts";
import { covers } from "../schemas/type-covers.ts";
import type { Sides } from "../sides.ts";

/**
 * Whether no type shows what a pair of alternatives has, because others have it all before and after, or
 * take any object. A named one is an exported type of its own.
 */
export function isElsewhere(
  sides: Sides,
  [left, one]: readonly [Union, Part],
  [right, other]: readonly [Union, Part],
): boolean {
  if ([one, other].some(({ schema }) => isObject(schema) && schema["$ref"] !== undefined)) {
    return false;
  }
  const [before, after] = [without(left.branches, one), without(right.branches, other)];
  const takesAny = (document: JsonObject, branches: readonly Part[]) =>
    branches.some((branch) => isAnyObject(viewOf(document, [branch]), sides));
  if (takesAny(sides.documents.before, before) && takesAny(sides.documents.after, after)) {
    const views = [viewOf(sides.documents.before, [one]), viewOf(sides.documents.after, [other])];
    return views.every(({ kinds }) => kinds?.size === 1 && kinds.has("object"));
  }
  return (
    isCovered(sides, "before", one, "after", after) &&
    isCovered(sides, "after", other, "before", before)
  );
}

/** Whether a type is that of an object without names: reading any name gives `unknown`. */
function isAnyObject(view: View, { context }: Sides): boolean {
  const isObjectAlone = view.kinds?.size === 1 && view.kinds.has("object");
  return isObjectAlone && unnamedKeysOf(view, context.direction) === "any";
}

/** Whether an alternative of one side adds no value to alternatives of the other. */
export function isCovered(
  { documents, context }: Sides,
  side: "before" | "after",
  branch: Part,
  otherSide: "before" | "after",
  others: readonly Part[],
): boolean {
  const inner = viewOf(documents[side], [branch], documents.files[side]);
  return others.some((other) => {
    const outer = viewOf(documents[otherSide], [other], documents.files[otherSide]);
    return covers(outer, inner, context.direction);
  });
}

/** The other branches. */
export function without(branches: readonly Part[], branch: Part): readonly Part[] {
  return branches.filter((other) => other !== branch);
}
