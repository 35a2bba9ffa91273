import { componentName } from "@org/codegen/contract";
import { arrayOr, equalJson, isObject, objectOr, stringOr } from "@org/test-doubles/json";
import { splitPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { SchemaFinding } from "../finding.ts";
import type { Pair, Part, SchemaGroup } from "../pair.ts";
import { isAnything } from "../schemas/compare-types.ts";
import type { Union } from "../schemas/flatten-schemas.ts";
import { propertyNames, type View, viewOf } from "../schemas/schema-view.ts";
import { effectOf, finding, keywordPointers, type Outcome, pairOf, type Sides } from "../sides.ts";
import { isCovered, isElsewhere, without } from "./covered-branches.ts";
import { discriminatorIn, isExpected, openAlternative } from "./expected-alternatives.ts";
import { matchBranches } from "./match-branches.ts";

/** Compares the alternatives of a value. */
export function compareUnions(sides: Sides): Outcome {
  const { before, after } = sides;
  const findings: SchemaFinding[] = compareDiscriminators(sides);
  const pairs: Pair[] = [];
  const count = Math.max(before.unions.length, after.unions.length);
  for (let index = 0; index < count; index += 1) {
    const [left, right] = [before.unions[index], after.unions[index]];
    const compared =
      left && right ? compareBranches(sides, left, right) : compareOneSided(sides, left, right);
    findings.push(...compared.findings);
    pairs.push(...compared.pairs);
  }
  return { findings, pairs };
}

function compareBranches(sides: Sides, left: Union, right: Union): Outcome {
  const { matched, removed, added } = matchBranches(sides.documents, left.branches, right.branches);
  const text = `is now described by ${codeSpan(right.keyword)} instead of ${codeSpan(left.keyword)}`;
  const pointers = { before: left.pointer, after: right.pointer };
  const composition = finding(sides, "composition-changed", "wire", text, pointers);
  return {
    findings: [
      ...(left.keyword === right.keyword ? [] : [composition]),
      ...removed.map((branch) => {
        const others = without(left.branches, branch);
        return removedVariant(sides, branch, others, right.branches);
      }),
      ...added.map((branch) => addedVariant(sides, branch, left.branches, left.pointer)),
    ],
    pairs: matched.map(([one, other]) => {
      const typed = sides.context.typed && !isElsewhere(sides, [left, one], [right, other]);
      return pairOf(sides, [one], [other], { typed });
    }),
  };
}

function removedVariant(
  sides: Sides,
  branch: Part,
  others: readonly Part[],
  remaining: readonly Part[],
): SchemaFinding {
  const text = `can no longer be ${nameBranch(branch)}`;
  const pointers = { before: branch.pointer, removed: true };
  const { context } = sides;
  const covered = isCovered(sides, "before", branch, "after", remaining);
  const breaksTest = context.direction === "response" && isTestable(sides, branch, others, covered);
  const narrowed = covered ? "wire" : effectOf("narrowed", context);
  const effect = breaksTest && context.typed ? "breaks" : narrowed;
  return finding(sides, "variant-removed", effect, text, pointers);
}

/**
 * Whether a program can test that a response is this alternative: by a listed value, or by a property
 * that no other alternative has. Such a test no longer compiles when the alternative is removed.
 */
function isTestable(
  { documents }: Sides,
  branch: Part,
  others: readonly Part[],
  covered: boolean,
): boolean {
  const view = viewOf(documents.before, [branch]);
  // A value that another alternative has can still be tested for.
  if (view.values !== undefined) return !covered;
  const known = others.map((other) => propertyNames(viewOf(documents.before, [other])));
  return [...propertyNames(view)].some((name) => known.every((names) => !names.has(name)));
}

function addedVariant(
  sides: Sides,
  branch: Part,
  known: readonly Part[],
  before: string,
): SchemaFinding {
  const text = `can now also be ${nameBranch(branch)}`;
  const pointers = { before, after: branch.pointer };
  const { context } = sides;
  const widened = effectOf("widened", context);
  // The type only grows by what no other alternative has.
  const isNew =
    widened === "breaks" &&
    !isCovered(sides, "after", branch, "before", known) &&
    !isExpected(sides, branch, known);
  const effect = widened === "breaks" && !isNew ? "adds" : widened;
  return finding(sides, "variant-added", effect, text, pointers);
}

/**
 * Whether one side has only alternatives and the other is a plain value: then the plain one is compared
 * with the alternative that it matches, not with what surrounds the alternatives.
 */
export function isAlternativesBesidePlain({ before, after }: Sides): boolean {
  const isPure = (view: View) => view.unions.length === 1 && view.kinds === undefined;
  const isPlain = (view: View) => view.unions.length === 0 && view.kinds !== undefined;
  return (isPure(before) && isPlain(after)) || (isPlain(before) && isPure(after));
}

function compareOneSided(sides: Sides, left: Union | undefined, right: Union | undefined): Outcome {
  const union = left ?? right;
  if (!union) return { findings: [], pairs: [] };
  if (isAlternativesBesidePlain(sides)) return compareWithPlain(sides, union, left !== undefined);
  const { before, after, context, documents } = sides;
  // If the other side allows anything, the type became narrower or wider, which is reported itself.
  if (isAnything(left ? after : before)) return { findings: [], pairs: [] };
  const document = left ? documents.before : documents.after;
  const shown = union.branches.every((branch) => {
    const { kinds, parts } = viewOf(document, [branch]);
    return (
      kinds !== undefined || parts.some(({ keywords }) => arrayOr(keywords["required"]).length > 0)
    );
  });
  const pointers = {
    before: left?.pointer ?? before.pointer,
    after: right?.pointer ?? after.pointer,
    removed: left !== undefined,
  };
  const rule = left ? "variants-removed" : "variants-added";
  const effect = effectOf(left ? "widened" : "narrowed", context, shown);
  const text = `${left ? "need no longer" : "must now also"} match one of several alternatives`;
  return { findings: [finding(sides, rule, effect, text, pointers)], pairs: [] };
}

/** Matches the plain value with an alternative: by name, else the first of its type. */
function compareWithPlain(sides: Sides, union: Union, wasUnion: boolean): Outcome {
  const { before, after, context, documents } = sides;
  const plain = wasUnion ? after : before;
  const document = wasUnion ? documents.before : documents.after;
  const same = union.branches.find((branch) => isSame(branch, plain));
  const twin =
    same ??
    union.branches.find((branch) => {
      const { kinds } = viewOf(document, [branch]);
      return kinds && plain.kinds && kinds.symmetricDifference(plain.kinds).size === 0;
    });
  const others = union.branches.filter((branch) => branch !== twin);
  const whole: SchemaGroup = [{ schema: plain.schema, pointer: plain.pointer }];
  const findings = wasUnion
    ? others.map((branch) => removedVariant(sides, branch, without(union.branches, branch), whole))
    : others.map((branch) => addedVariant(sides, branch, whole, before.pointer));
  if (!twin) {
    const effect = context.typed ? "breaks" : "wire";
    const text = wasUnion
      ? "is no longer one of the alternatives that it was"
      : "is now one of several alternatives that it was not";
    return { findings: [finding(sides, "type-changed", effect, text)], pairs: [] };
  }
  if (same) return { findings, pairs: [] };
  const nullCompared = { nullCompared: true };
  const pair = wasUnion
    ? pairOf(sides, [twin], whole, nullCompared)
    : pairOf(sides, whole, [twin], nullCompared);
  return { findings, pairs: [pair] };
}

/** Whether a branch is the schema of a view: by reference, or by equality. */
function isSame({ schema, pointer }: Part, view: View): boolean {
  if (view.pointer === pointer) return true;
  const name = isObject(schema) ? stringOr(schema["$ref"]) : undefined;
  const pointers = view.parts.map((part) => part.pointer);
  const component = componentName(name);
  if (component !== undefined) {
    return pointers.some((pointers) => splitPointer(pointers)[2] === component && isTop(pointers));
  }
  return view.parts.some(({ keywords }) => equalJson(keywords, schema));
}

function isTop(pointer: string): boolean {
  return pointer.startsWith("/components/schemas/") && splitPointer(pointer).length === 3;
}

function nameBranch({ schema }: Part): string {
  if (!isObject(schema)) return "anything";
  const name = componentName(stringOr(schema["$ref"])) ?? stringOr(schema["title"]);
  if (name !== undefined) return codeSpan(name);
  const type = schema["type"];
  return typeof type === "string" ? `another ${type}` : "another value";
}

function compareDiscriminators(sides: Sides): SchemaFinding[] {
  const { before, after } = sides;
  const [left, right] = [discriminatorIn(before), discriminatorIn(after)];
  if (equalJson(left, right)) return [];
  const pointers = { ...keywordPointers(sides, "discriminator"), removed: right === undefined };
  const text =
    left === undefined
      ? "now has a discriminator"
      : right === undefined
        ? "no longer has a discriminator"
        : "has another discriminator";
  const effect = opensUnion(sides) ? "breaks" : "wire";
  return [finding(sides, "discriminator-changed", effect, text, pointers)];
}

/** Whether what is received may now be an alternative that no program expects. */
function opensUnion(sides: Sides): boolean {
  const { before, after, context, documents } = sides;
  const [left, right] = [alternativesOf(before), alternativesOf(after)];
  const [was, is] = [before, after].map((view) =>
    stringOr(objectOr(discriminatorIn(view))["propertyName"]),
  );
  if (context.direction === "request" || !context.typed || !left || !right) return false;
  if (is === undefined || was === is) return false;
  const arm = openAlternative(is, right, documents.after, after.pointer);
  return !isCovered(sides, "after", arm, "before", left);
}

/** The alternatives of a value: a single one too, which is no union. */
function alternativesOf({ unions, schema, pointer }: View): readonly Part[] | undefined {
  const { oneOf, anyOf } = isObject(schema) ? schema : {};
  const only = arrayOr(oneOf ?? anyOf).find((one) => objectOr(one)["type"] !== "null");
  return unions[0]?.branches ?? (isObject(only) ? [{ schema: only, pointer }] : undefined);
}
