import { equalJson } from "@org/test-doubles/json";
import { type Direction, groupOf, type Part, type SchemaGroup } from "../pair.ts";
import { isAnything } from "./compare-types.ts";
import { patternsOf, unnamedKeysOf } from "./object-keys.ts";
import { propertyOf } from "./object-property.ts";
import { isOpenList, isTakenBy } from "./open-lists.ts";
import { groupUnder, propertyNames, type View, viewOf } from "./schema-view.ts";

/**
 * Whether every value of one type is a value of another, as TypeScript sees it: limits and formats do
 * not count, and null is left to the caller. Where it is hard to say, it is not.
 */
export function covers(outer: View, inner: View, direction: Direction): boolean {
  return coversView(outer, inner, { direction, open: new Set() });
}

interface Question {
  readonly direction: Direction;
  /** Pairs that are being compared: a type that contains itself is covered if all else is. */
  readonly open: Set<string>;
}

function coversView(outer: View, inner: View, question: Question): boolean {
  if (inner.never || isAnything(outer)) return true;
  if (outer.never || isAnything(inner)) return false;
  const key = [outer, inner].map(keyOfView).join("|");
  if (question.open.has(key)) return true;
  question.open.add(key);
  const [union] = inner.unions;
  if (union) {
    return union.branches.every((branch) =>
      coversView(
        outer,
        viewOf(inner.document, [branch, ...ownParts(inner)], inner.files),
        question,
      ),
    );
  }
  return (
    outer.unions.every(({ branches }) =>
      branches.some((branch) =>
        coversView(viewOf(outer.document, [branch], outer.files), inner, question),
      ),
    ) && coversAlone(outer, inner, question)
  );
}

function keyOfView({ parts }: View): string {
  return parts.map(({ pointer }) => pointer).join("&");
}

function ownParts({ parts }: View): readonly Part[] {
  return parts.map(({ keywords, pointer }) => ({ schema: keywords, pointer }));
}

/** Whether a type without alternatives is covered, alternatives of the other left aside. */
function coversAlone(outer: View, inner: View, question: Question): boolean {
  if (outer.kinds === undefined) return outer.unions.length > 0;
  if (inner.kinds === undefined || !inner.kinds.isSubsetOf(outer.kinds)) return false;
  if (!coversValues(outer, inner, question.direction)) return false;
  if (inner.kinds.has("object") && !coversObject(outer, inner, question)) return false;
  return !inner.kinds.has("array") || coversArray(outer, inner, question);
}

/** The two values of a boolean are no restriction, and an open list takes any value of its kind. */
function coversValues(outer: View, inner: View, direction: Direction): boolean {
  const { values } = outer;
  if (values === undefined || (values.includes(true) && values.includes(false))) return true;
  if (isOpenList(outer, direction)) {
    return inner.values === undefined || inner.values.every((value) => isTakenBy(outer, value));
  }
  const isOpened = isOpenList(inner, direction);
  return (
    !isOpened &&
    (inner.values?.every((value) => values.some((other) => equalJson(value, other))) ?? false)
  );
}

function coversObject(outer: View, inner: View, question: Question): boolean {
  const { direction } = question;
  const [outerKeys, innerKeys] = [outer, inner].map((view) => unnamedKeysOf(view, direction));
  if (outerKeys !== "none" && outerKeys !== innerKeys) return false;
  if (outerKeys === "some" && !coversUnnamed(outer, inner, question)) return false;
  if (outerKeys === "none" && !sharesName(outer, inner)) return false;
  // What only one alternative has can be read and written by its name, whatever else covers the value.
  if (!propertyNames(inner).isSubsetOf(propertyNames(outer))) return false;
  return [...propertyNames(outer)].every((name) => {
    const wanted = propertyOf(outer, name, direction);
    const given = propertyOf(inner, name, direction);
    if (!wanted?.shown) return true;
    if (!given?.shown) return !wanted.requiredByType && innerKeys === "none";
    if (wanted.requiredByType && !given.requiredByType) return false;
    return coversGroups(outer, groupOf(wanted.parts), inner, groupOf(given.parts), question);
  });
}

/** TypeScript refuses a value that has none of the properties of a type that requires none. */
function sharesName(outer: View, inner: View): boolean {
  return !propertyNames(outer).isDisjointFrom(propertyNames(inner));
}

/** An index signature also has the types of named properties: the names must be the same. */
function coversUnnamed(outer: View, inner: View, question: Question): boolean {
  const hasPatterns = [outer, inner].some((view) => patternsOf(view).size > 0);
  const isSameNames = propertyNames(outer).symmetricDifference(propertyNames(inner)).size === 0;
  return !hasPatterns && isSameNames && coversUnder(outer, inner, "additionalProperties", question);
}

function coversArray(outer: View, inner: View, question: Question): boolean {
  const isTuple = [outer, inner].some((view) => groupUnder(view, "prefixItems") !== undefined);
  return !isTuple && coversUnder(outer, inner, "items", question);
}

function coversUnder(outer: View, inner: View, keyword: string, question: Question): boolean {
  return coversGroups(
    outer,
    groupUnder(outer, keyword),
    inner,
    groupUnder(inner, keyword),
    question,
  );
}

function coversGroups(
  { document: outerDocument, files: outerFiles }: View,
  outer: SchemaGroup | undefined,
  { document: innerDocument, files: innerFiles }: View,
  inner: SchemaGroup | undefined,
  question: Question,
): boolean {
  if (!outer) return true;
  if (!inner) return false;
  const [left, right] = [
    viewOf(outerDocument, outer, outerFiles),
    viewOf(innerDocument, inner, innerFiles),
  ];
  const mayBeNull = (view: View) => view.nullable ?? isAnything(view);
  return (!mayBeNull(right) || mayBeNull(left)) && coversView(left, right, question);
}
