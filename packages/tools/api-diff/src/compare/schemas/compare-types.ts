import { equalJson, type Json } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { Effect, SchemaFinding } from "../finding.ts";
import { effectOf, finding, pointerOf, type Sides } from "../sides.ts";
import { isOpenList, isTakenBy } from "./open-lists.ts";
import type { View } from "./schema-view.ts";

/** Compares which types and which listed values are valid. */
export function compareTypes(sides: Sides): readonly SchemaFinding[] {
  if (sides.before.never || sides.after.never) return compareNever(sides);
  return [
    ...compareKinds(sides),
    ...compareNull(sides),
    ...compareWhole(sides),
    ...compareValues(sides),
  ];
}

/** Whether a view does not restrict the type of its value, not even by alternatives. */
export function isAnything(view: View): boolean {
  return view.kinds === undefined && view.unions.length === 0 && !view.never;
}

function compareNever(sides: Sides): SchemaFinding[] {
  const { before, after, context } = sides;
  if (before.never === after.never) return [];
  const change = after.never ? "narrowed" : "widened";
  const text = after.never ? "no longer accepts any value" : "now accepts a value";
  return [finding(sides, `type-${change}`, effectOf(change, context), text)];
}

function compareKinds(sides: Sides): SchemaFinding[] {
  const { before, after, context } = sides;
  if (isAnything(before) && isAnything(after)) return [];
  if (isAnything(before)) {
    const text = `could be anything and is now ${nameKinds(after)}`;
    return [finding(sides, "type-narrowed", effectOf("narrowed", context), text)];
  }
  if (isAnything(after)) {
    const text = `was ${nameKinds(before)} and can now be anything`;
    return [finding(sides, "type-widened", effectOf("widened", context), text)];
  }
  if (!before.kinds || !after.kinds) return [];
  const added = after.kinds.difference(before.kinds);
  const removed = before.kinds.difference(after.kinds);
  if (added.size === 0 && removed.size === 0) return [];
  const text = `was ${nameKinds(before)} and is now ${nameKinds(after)}`;
  if (removed.size > 0 && added.size > 0) {
    return [finding(sides, "type-changed", context.typed ? "breaks" : "wire", text)];
  }
  const change = added.size > 0 ? "widened" : "narrowed";
  return [finding(sides, `type-${change}`, effectOf(change, context), text)];
}

function nameKinds({ kinds, unions }: View): string {
  const names = [...(kinds ?? [])].map((kind) => (kind === "blob" ? "binary" : kind));
  if (names.length > 0) return names.join(" or ");
  return unions.length > 0 ? "one of several alternatives" : "null";
}

/** Compares whether null is valid. */
export function compareNull(sides: Sides): SchemaFinding[] {
  const { before, after, context } = sides;
  if (before.nullable === undefined || after.nullable === undefined) return [];
  if (context.nullCompared || before.nullable === after.nullable) return [];
  const [rule, change, text] = after.nullable
    ? (["became-nullable", "widened", "may now be null"] as const)
    : (["became-not-nullable", "narrowed", "may no longer be null"] as const);
  return [finding(sides, rule, effectOf(change, context), text)];
}

function compareWhole(sides: Sides): SchemaFinding[] {
  const { before, after } = sides;
  if (before.integer === after.integer) return [];
  if (!before.kinds?.has("number") || !after.kinds?.has("number")) return [];
  return after.integer
    ? [finding(sides, "became-integer", "wire", "must now be a whole number")]
    : [finding(sides, "became-number", "wire", "need no longer be a whole number")];
}

function compareValues(sides: Sides): SchemaFinding[] {
  const { before, after, context } = sides;
  if (!before.values && !after.values) return [];
  const isOpen = isOpenList(before, context.direction);
  if (!before.values) {
    if (isAnything(before) || listsAll(after.values, before)) return [];
    const text = `can now only be ${nameValues(after.values ?? [])}`;
    const pointers = { after: pointerOf(after, "enum") };
    return [finding(sides, "became-enum", effectOf("narrowed", context), text, pointers)];
  }
  if (!after.values) {
    if (isAnything(after) || listsAll(before.values, after)) return [];
    const text = `can now be more than ${nameValues(before.values)}`;
    const pointers = { before: pointerOf(before, "enum") };
    const effect = effectOf("widened", context);
    return [finding(sides, "became-open", isOpen ? asRead(effect) : effect, text, pointers)];
  }
  const opened =
    !isOpen && isOpenList(after, context.direction)
      ? [finding(sides, "became-open", effectOf("widened", context), OPENED)]
      : [];
  const added = without(after.values, before.values);
  const removed = without(before.values, after.values);
  return [
    ...opened,
    ...removed.map((value) => {
      const text = `can no longer be ${nameValues([value])}`;
      const shown = isShown(value) && !acceptsAny(after, value);
      // A response without the value breaks too: a `case` for it no longer compiles.
      const effect = shown && context.typed ? "breaks" : "wire";
      const pointers = { before: pointerOf(before, "enum"), removed: true };
      return finding(sides, "enum-value-removed", effect, text, pointers);
    }),
    ...added.map((value) => {
      const text = `can now also be ${nameValues([value])}`;
      const widened = effectOf("widened", context, isShown(value) && !acceptsAny(before, value));
      const effect = isOpen && isTakenBy(before, value) ? asRead(widened) : widened;
      const pointers = { before: pointerOf(before, "enum"), after: pointerOfValue(after, value) };
      return finding(sides, "enum-value-added", effect, text, pointers);
    }),
  ];
}

const OPENED = "can now be a value that is not listed";

/** The effect on a program that expects values which are not listed. */
function asRead(effect: Effect): Effect {
  return effect === "breaks" ? "adds" : effect;
}

/** Whether the listed values are all that a view allows: both values of a boolean. */
function listsAll(values: readonly Json[] = [], { kinds }: View): boolean {
  const isBoolean = kinds?.size === 1 && kinds.has("boolean");
  return isBoolean && values.includes(true) && values.includes(false);
}

function pointerOfValue(view: View, value: Json): string {
  for (const { keywords, pointer, folded } of view.parts) {
    if (folded) continue;
    const values = keywords["enum"];
    const index = Array.isArray(values) ? values.findIndex((item) => equalJson(item, value)) : -1;
    if (index !== -1) return joinPointer(pointer, "enum", index);
  }
  return pointerOf(view, keywordOfValues(view));
}

function keywordOfValues(view: View): "enum" | "const" {
  return view.parts.some(({ keywords }) => keywords["enum"] !== undefined) ? "enum" : "const";
}

/** Objects and arrays among listed values have no literal type: any value is accepted then. */
function acceptsAny(view: View, value: Json): boolean {
  return (view.values ?? []).some((other) => !isShown(other)) && isShown(value);
}

function isShown(value: Json): boolean {
  return typeof value !== "object" || value === null;
}

function without(values: readonly Json[], others: readonly Json[]): Json[] {
  return values.filter((value) => !others.some((other) => equalJson(value, other)));
}

function nameValues(values: readonly Json[]): string {
  return values.map((value) => codeSpan(JSON.stringify(value))).join(" or ");
}
