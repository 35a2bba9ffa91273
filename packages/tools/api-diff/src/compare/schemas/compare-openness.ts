import { isPlainObject } from "@org/codegen/contract";
import { equalJson } from "@org/test-doubles/json";
import type { SchemaFinding } from "../finding.ts";
import { anything, type Pair, type Place, placeOf } from "../location.ts";
import { effectOf, finding, type Outcome, pairOf, pointerOf, type Sides } from "../sides.ts";
import { allowsUnnamedKeys, patternsOf, type UnnamedKeys, unnamedKeysOf } from "./object-keys.ts";
import { placeUnder, propertyNames, type View } from "./schema-view.ts";

/** Compares what an object may hold beside its named properties. */
export function compareOpenness(sides: Sides): Outcome {
  const { before, after } = sides;
  const isObject = (view: View) => view.kinds?.has("object") ?? false;
  if (!isObject(before) || !isObject(after)) return { findings: [], pairs: [] };
  const findings: SchemaFinding[] = [];
  const pairs: Pair[] = [];
  const compared = comparePatterns(sides);
  findings.push(...compared.findings, ...compareAllowance(sides, compared.findings.length > 0));
  pairs.push(...compared.pairs);
  const left = placeUnder(before, "additionalProperties");
  const right = placeUnder(after, "additionalProperties");
  const isSchema = (place: Place | undefined) => typeof place?.[0].schema === "object";
  if (isSchema(left) || isSchema(right)) {
    const isForbidden = (place: Place | undefined) => place?.[0].schema === false;
    if (!isForbidden(left) && !isForbidden(right)) {
      // Where one side's type has no word for other properties, only the wire feels their schema.
      const typed =
        sides.context.typed &&
        unnamedKeysOf(before, sides.context.direction) !== "none" &&
        unnamedKeysOf(after, sides.context.direction) !== "none";
      const pointer = pointerOf(before, "additionalProperties");
      pairs.push(
        pairOf(sides, left ?? anything(pointer), right ?? anything(after.pointer), { typed }),
      );
    }
  }
  return { findings, pairs };
}

const OPEN: ReadonlySet<UnnamedKeys> = new Set(["any", "some"]);

/** Whether other properties may be there at all: in the type's words, and in the vendor's. */
function compareAllowance(sides: Sides, patternsChanged: boolean): SchemaFinding[] {
  const { before, after, context } = sides;
  const [left, right] = [
    unnamedKeysOf(before, sides.context.direction),
    unnamedKeysOf(after, sides.context.direction),
  ];
  const place = {
    before: pointerOf(before, "additionalProperties"),
    after: pointerOf(after, "additionalProperties"),
  };
  const allowed = [allowsUnnamedKeys(before), allowsUnnamedKeys(after)] as const;
  const opens = !OPEN.has(left) && OPEN.has(right);
  const closes = OPEN.has(left) && !OPEN.has(right);
  // Named properties that come or go are reported themselves.
  const isSaid = [before, after].every(
    (view) => pointerOf(view, "additionalProperties") === view.pointer,
  );
  if (isSaid && equalJson([...propertyNames(before)], [...propertyNames(after)])) return [];
  if (closes && !(isSaid && patternsChanged)) {
    const text = "no longer takes properties that are not named";
    // An answer that holds no property at all still fits a type that takes any.
    const narrowed = right === "never" ? effectOf("narrowed", context) : "breaks";
    const effect = context.typed ? narrowed : "wire";
    return isSaid && allowed[0] === allowed[1]
      ? [finding(sides, "additional-properties-forbidden", effect, "now names its properties")]
      : [finding(sides, "additional-properties-forbidden", effect, text, place)];
  }
  const [wasNever, isNever] = [left, right].map((keys) => keys === "never");
  if (isNever && !wasNever && !closes && isMixedObject(before)) {
    const text = "has a part now that forbids the properties of the others";
    const effect = effectOf("narrowed", context);
    return [finding(sides, "additional-properties-forbidden", effect, text, place)];
  }
  if (wasNever && !isNever && !opens && isMixedObject(after)) {
    const text = "has no part any more that forbids the properties of the others";
    const effect = effectOf("widened", context);
    return [finding(sides, "additional-properties-allowed", effect, text, place)];
  }
  if (opens) {
    const text = "now takes properties that are not named";
    const effect = left === "never" ? effectOf("widened", context) : openedEffect(sides);
    return [finding(sides, "additional-properties-allowed", effect, text, place)];
  }
  if (allowed[0] === allowed[1]) return [];
  return allowed[1]
    ? [
        finding(
          sides,
          "additional-properties-allowed",
          "wire",
          "may now hold properties that are not named",
          { ...place, after: after.pointer },
        ),
      ]
    : [
        finding(
          sides,
          "additional-properties-forbidden",
          "wire",
          "may no longer hold properties that are not named",
          { ...place, before: before.pointer },
        ),
      ];
}

function isMixedObject({ parts }: View): boolean {
  return parts.length > 1;
}

/**
 * What a first word about other properties does: nobody has sent any before, but a value of an
 * interface without that word does not fit a type with it (TypeScript: implicit index signatures).
 */
function openedEffect(sides: Sides): "breaks" | "adds" | "wire" {
  const { before, after, context } = sides;
  if (!context.typed) return "wire";
  if (context.direction === "response") return "adds";
  // What one part says of other properties, the properties of the other parts have to fit.
  const isMixed =
    after.compositions > 0 && unnamedKeysOf(after, sides.context.direction) === "some";
  return isMixed || [before, after].every(isDeclaredAsInterface) ? "breaks" : "adds";
}

/** Named schemas and bodies are interfaces where they are plain objects; everything else is written in place. */
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
    const [one, other] = [placeOf(parts), placeOf(right.get(pattern) ?? [])];
    if (one && other) pairs.push(pairOf(sides, one, other));
    else if (one) {
      const text = "no longer describes the properties of this pattern";
      // Without any word for other properties, the type refuses what fitted the pattern.
      const breaks = context.typed && (isNone || context.direction === "response");
      const effect = breaks ? "breaks" : effectOf("widened", context);
      const place = { before: one[0].pointer, removed: true };
      findings.push(finding(sides, "pattern-property-removed", effect, text, place));
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
