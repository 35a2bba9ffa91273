import { isPlainObject } from "@org/codegen/contract";
import { equalJson } from "@org/test-doubles/json";
import type { SchemaFinding } from "../finding.ts";
import { anything, groupOf, type Pair, type SchemaGroup } from "../pair.ts";
import {
  effectOf,
  finding,
  keywordPointers,
  type Outcome,
  pairOf,
  pointerOf,
  type Sides,
} from "../sides.ts";
import {
  allowsUnnamedKeys,
  keywordOfUnnamed,
  patternsOf,
  type UnnamedKeys,
  unnamedKeysOf,
} from "./object-keys.ts";
import { groupUnder, propertyNames, type View } from "./schema-view.ts";

/** Compares what an object may contain beside its named properties. */
export function compareOpenness(sides: Sides): Outcome {
  const { before, after } = sides;
  const isObject = (view: View) => view.kinds?.has("object") ?? false;
  if (!isObject(before) || !isObject(after)) return { findings: [], pairs: [] };
  const findings: SchemaFinding[] = [];
  const pairs: Pair[] = [];
  const compared = comparePatterns(sides);
  findings.push(...compared.findings, ...compareAllowance(sides, compared.findings.length > 0));
  pairs.push(...compared.pairs);
  const left = groupUnder(before, keywordOfUnnamed(before));
  const right = groupUnder(after, keywordOfUnnamed(after));
  const isSchema = (group: SchemaGroup | undefined) => typeof group?.[0].schema === "object";
  if (isSchema(left) || isSchema(right)) {
    const isForbidden = (group: SchemaGroup | undefined) => group?.[0].schema === false;
    if (!isForbidden(left) && !isForbidden(right)) {
      // If one side's type has no index signature, a change of their schema affects only the wire.
      const typed =
        sides.context.typed &&
        unnamedKeysOf(before, sides.context.direction) !== "none" &&
        unnamedKeysOf(after, sides.context.direction) !== "none";
      const pointer = pointerOf(before, keywordOfUnnamed(before));
      pairs.push(
        pairOf(sides, left ?? anything(pointer), right ?? anything(after.pointer), { typed }),
      );
    }
  }
  return { findings, pairs };
}

const OPEN: ReadonlySet<UnnamedKeys> = new Set(["any", "some"]);

/** Compares whether unnamed properties are allowed: by the type, and by the vendor. */
function compareAllowance(sides: Sides, patternsChanged: boolean): SchemaFinding[] {
  const { before, after, context } = sides;
  const [left, right] = [
    unnamedKeysOf(before, sides.context.direction),
    unnamedKeysOf(after, sides.context.direction),
  ];
  const pointers = keywordPointers(sides, "additionalProperties");
  const allowed = [allowsUnnamedKeys(before), allowsUnnamedKeys(after)] as const;
  const opens = !OPEN.has(left) && OPEN.has(right);
  const closes = OPEN.has(left) && !OPEN.has(right);
  // Named properties that were added or removed are reported themselves.
  const isStated = [before, after].every(
    (view) => pointerOf(view, keywordOfUnnamed(view)) === view.pointer,
  );
  const isSameNames = equalJson([...propertyNames(before)], [...propertyNames(after)]);
  // A part without names, which allows any, may have come or gone.
  const isComposed = before.compositions + after.compositions > 0;
  if (isStated && isSameNames && !(isComposed && (opens || closes))) return [];
  if (closes && !(isStated && patternsChanged)) {
    const text = "no longer accepts unnamed properties";
    // A response without any property still matches a type that accepts any.
    const narrowed = right === "never" ? effectOf("narrowed", context) : "breaks";
    const effect = context.typed ? narrowed : "wire";
    return isStated && allowed[0] === allowed[1]
      ? [finding(sides, "additional-properties-forbidden", effect, "now names its properties")]
      : [finding(sides, "additional-properties-forbidden", effect, text, pointers)];
  }
  const [wasNever, isNever] = [left, right].map((keys) => keys === "never");
  if (isNever && !wasNever && !closes && isMixedObject(before)) {
    const text = "now has a part that forbids the properties of the others";
    const effect = effectOf("narrowed", context);
    return [finding(sides, "additional-properties-forbidden", effect, text, pointers)];
  }
  if (wasNever && !isNever && !opens && isMixedObject(after)) {
    const text = "no longer has a part that forbids the properties of the others";
    const effect = effectOf("widened", context);
    return [finding(sides, "additional-properties-allowed", effect, text, pointers)];
  }
  if (opens) {
    const text = "now accepts unnamed properties";
    const effect = left === "never" ? effectOf("widened", context) : openedEffect(sides);
    return [finding(sides, "additional-properties-allowed", effect, text, pointers)];
  }
  if (allowed[0] === allowed[1]) return [];
  const [rule, text, at] = allowed[1]
    ? (["additional-properties-allowed", "may now", { after: after.pointer }] as const)
    : (["additional-properties-forbidden", "may no longer", { before: before.pointer }] as const);
  const where = { ...pointers, ...at };
  return [finding(sides, rule, "wire", `${text} contain unnamed properties`, where)];
}

function isMixedObject({ parts }: View): boolean {
  return parts.length > 1;
}

/**
 * The effect of a new index signature: nobody has sent unnamed properties before, but a value of an
 * interface without an index signature is not assignable to a type with one (TypeScript: implicit index
 * signatures).
 */
function openedEffect(sides: Sides): "breaks" | "adds" | "wire" {
  const { before, after, context } = sides;
  if (!context.typed) return "wire";
  if (context.direction === "response") return "adds";
  // The properties of the other parts must match the index signature of one part.
  const isMixed =
    after.compositions > 0 && unnamedKeysOf(after, sides.context.direction) === "some";
  return isMixed || [before, after].every(isDeclaredAsInterface) ? "breaks" : "adds";
}

/** Named schemas and bodies that are plain objects are interfaces; everything else is inline. */
function isDeclaredAsInterface({ parts }: View): boolean {
  return parts.some(({ keywords, pointer, composed }) => {
    const isNamed =
      /^\/components\/schemas\/[^/]+$/.test(pointer) ||
      /\/requestBody\/content\/[^/]+\/schema$/.test(pointer);
    return isNamed && !composed && isPlainObject(keywords);
  });
}

function comparePatterns(sides: Sides): { findings: SchemaFinding[]; pairs: Pair[] } {
  const { before, after, context } = sides;
  const [left, right] = [patternsOf(before), patternsOf(after)];
  const findings: SchemaFinding[] = [];
  const pairs: Pair[] = [];
  const wasNone = unnamedKeysOf(before, sides.context.direction) === "none";
  const isNone = unnamedKeysOf(after, sides.context.direction) === "none";
  for (const [pattern, parts] of left) {
    const [one, other] = [groupOf(parts), groupOf(right.get(pattern) ?? [])];
    if (one && other) pairs.push(pairOf(sides, one, other));
    else if (one) {
      const text = "no longer describes the properties of this pattern";
      // Without an index signature, the type rejects what matched the pattern.
      const breaks = context.typed && (isNone || context.direction === "response");
      const effect = breaks ? "breaks" : effectOf("widened", context);
      const pointers = { before: one[0].pointer, removed: true };
      findings.push(finding(sides, "pattern-property-removed", effect, text, pointers));
    }
  }
  for (const [pattern, parts] of right) {
    const [other] = parts;
    if (left.has(pattern) || !other) continue;
    const text = "now describes the properties of this pattern";
    const adds = context.typed ? "adds" : "wire";
    const others = left.size > 0 ? adds : effectOf("narrowed", context);
    const effect = wasNone ? openedEffect(sides) : others;
    findings.push(finding(sides, "pattern-property-added", effect, text, { after: other.pointer }));
  }
  return { findings, pairs };
}
