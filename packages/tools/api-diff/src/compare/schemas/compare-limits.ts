import { equalJson, type Json } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { SchemaFinding } from "../finding.ts";
import type { SchemaRule } from "../rules.ts";
import { finding, type Sides } from "../sides.ts";
import type { View } from "./schema-view.ts";

/** Keywords that allow fewer values the lower (`UPPER`) or the higher (`LOWER`) they are. */
const UPPER = [
  "maximum",
  "exclusiveMaximum",
  "maxLength",
  "maxItems",
  "maxProperties",
  "maxContains",
];
const LOWER = [
  "minimum",
  "exclusiveMinimum",
  "minLength",
  "minItems",
  "minProperties",
  "minContains",
];

/** Compares limits of numbers, lengths and counts, patterns and formats: a change affects only the wire. */
export function compareLimits(sides: Sides): readonly SchemaFinding[] {
  return [
    ...UPPER.flatMap((keyword) => compareLimit(sides, keyword, Math.min)),
    ...LOWER.flatMap((keyword) => compareLimit(sides, keyword, Math.max)),
    ...compareMultiple(sides),
    ...compareUniqueness(sides),
    ...comparePattern(sides),
    ...compareFormat(sides),
    ...compareContent(sides),
  ];
}

/** The values of a keyword in the parts of a view, with their pointers. */
function valuesOf(view: View, keyword: string): { value: Json; pointer: string }[] {
  return view.parts.flatMap(({ keywords, pointer }) => {
    const value = keywords[keyword];
    return value === undefined ? [] : [{ value, pointer: joinPointer(pointer, keyword) }];
  });
}

/** The values of a keyword on both sides, and the pointers to report. */
function bothOf({ before, after }: Sides, keyword: string) {
  const [left, right] = [valuesOf(before, keyword), valuesOf(after, keyword)];
  return {
    left: left.map(({ value }) => value),
    right: right.map(({ value }) => value),
    pointers: {
      before: left[0]?.pointer ?? before.pointer,
      after: right[0]?.pointer ?? after.pointer,
      removed: left.length > 0 && right.length === 0,
    },
  };
}

function compareLimit(
  sides: Sides,
  keyword: string,
  strictest: (...values: number[]) => number,
): SchemaFinding[] {
  const { left, right, pointers } = bothOf(sides, keyword);
  const [one, other] = [left, right].map((values) => {
    const numbers = values.filter((value) => typeof value === "number");
    return numbers.length === 0 ? undefined : strictest(...numbers);
  });
  if (one === other) return [];
  const tightened = one === undefined || (other !== undefined && strictest(one, other) === other);
  const rule = tightened ? "limit-tightened" : "limit-loosened";
  return [finding(sides, rule, "wire", wordLimit(keyword, one, other), pointers)];
}

function wordLimit(keyword: string, before: Json | undefined, after: Json | undefined): string {
  if (before === undefined) return `now has the limit ${codeSpan(`${keyword}: ${String(after)}`)}`;
  if (after === undefined)
    return `no longer has the limit ${codeSpan(`${keyword}: ${String(before)}`)}`;
  return `has the limit ${codeSpan(`${keyword}: ${String(after)}`)} instead of ${String(before)}`;
}

function compareMultiple(sides: Sides): SchemaFinding[] {
  const { left, right, pointers } = bothOf(sides, "multipleOf");
  if (equalJson(left, right)) return [];
  const [one, other] = [left[0], right[0]];
  const isFactor = Number.isInteger(Number(one) / Number(other));
  const loosened = other === undefined || (one !== undefined && isFactor);
  const rule = loosened ? "limit-loosened" : "limit-tightened";
  return [finding(sides, rule, "wire", wordLimit("multipleOf", one, other), pointers)];
}

function compareUniqueness(sides: Sides): SchemaFinding[] {
  const { left, right, pointers } = bothOf(sides, "uniqueItems");
  const [one, other] = [left.includes(true), right.includes(true)];
  if (one === other) return [];
  return other
    ? [finding(sides, "limit-tightened", "wire", "may no longer contain an item twice", pointers)]
    : [finding(sides, "limit-loosened", "wire", "may now contain an item twice", pointers)];
}

function comparePattern(sides: Sides): SchemaFinding[] {
  const { left, right, pointers } = bothOf(sides, "pattern");
  if (equalJson(left, right)) return [];
  const quote = (values: readonly Json[]) =>
    values.map((value) => codeSpan(String(value))).join(" and ");
  const say = (rule: SchemaRule, text: string) => [finding(sides, rule, "wire", text, pointers)];
  if (left.length === 0) return say("limit-tightened", `must now match ${quote(right)}`);
  if (right.length === 0) return say("limit-loosened", `need no longer match ${quote(left)}`);
  return say("pattern-changed", `must match ${quote(right)} instead of ${quote(left)}`);
}

/** `binary` has another type, and is compared as such. */
function compareFormat(sides: Sides): SchemaFinding[] {
  const { left, right, pointers } = bothOf(sides, "format");
  if (equalJson(left, right)) return [];
  const isBinary = (view: View) => view.kinds?.has("blob") ?? false;
  if (isBinary(sides.before) !== isBinary(sides.after)) return [];
  const text = `has the format ${wordValues(right)} instead of ${wordValues(left)}`;
  return [finding(sides, "format-changed", "wire", text, pointers)];
}

function compareContent(sides: Sides): SchemaFinding[] {
  return ["contentEncoding", "contentMediaType"].flatMap((keyword) => {
    const { left, right, pointers } = bothOf(sides, keyword);
    if (equalJson(left, right)) return [];
    const text = `has the ${codeSpan(keyword)} ${wordValues(right)} instead of ${wordValues(left)}`;
    return [finding(sides, "content-changed", "wire", text, pointers)];
  });
}

function wordValues(values: readonly Json[]): string {
  return values.length === 0 ? "none" : codeSpan(values.join(", "));
}
