import { UNRESOLVED } from "@org/codegen/contract";
import { arrayOr, entriesOf, equalJson, type Json } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { SchemaFinding } from "../finding.ts";
import { finding, type Sides } from "../sides.ts";
import { TEXT } from "./keyword-types.ts";
import type { View } from "./schema-view.ts";

/** Extensions with a removal date. */
export const SUNSET_EXTENSIONS: readonly string[] = ["x-sunset"];

/** Extensions of a schema that have a rule of their own. */
const KNOWN_EXTENSIONS = new Set([...SUNSET_EXTENSIONS, "x-extensible-enum", UNRESOLVED]);

/** Compares what a schema says about its value without restricting it. */
export function compareAnnotations(sides: Sides): readonly SchemaFinding[] {
  return [
    ...compareDefault(sides),
    ...compareDeprecation(sides),
    ...compareSunset(sides),
    ...compareKnownValues(sides),
    ...compareModes(sides),
    ...compareUnresolved(sides),
    ...compareText(sides),
    ...compareXml(sides),
    ...compareExtensions(sides),
  ];
}

function read(view: View, keyword: string): { value: Json; pointer: string } | undefined {
  const [found] = view.parts.flatMap(({ keywords, pointer }) => {
    const value = keywords[keyword];
    return value === undefined ? [] : [{ value, pointer: joinPointer(pointer, keyword) }];
  });
  return found;
}

/** A keyword on both sides; undefined if it is the same. */
function changed({ before, after }: Sides, keyword: string) {
  const [left, right] = [read(before, keyword), read(after, keyword)];
  if (equalJson(left?.value, right?.value)) return undefined;
  const pointers = {
    before: left?.pointer ?? before.pointer,
    after: right?.pointer ?? after.pointer,
    removed: right === undefined,
  };
  return { left: left?.value, right: right?.value, pointers };
}

/** The vendor fills in a default if a request omits the value. */
function compareDefault(sides: Sides): SchemaFinding[] {
  const change = changed(sides, "default");
  if (!change) return [];
  const word = (value: Json | undefined) =>
    value === undefined ? "none" : codeSpan(JSON.stringify(value));
  const text = `has the default ${word(change.right)} instead of ${word(change.left)}`;
  const effect = sides.context.direction === "request" ? "wire" : "text";
  return [finding(sides, "default-changed", effect, text, change.pointers)];
}

function compareDeprecation(sides: Sides): SchemaFinding[] {
  const change = changed(sides, "deprecated");
  if (!change || (change.left === true) === (change.right === true)) return [];
  return change.right === true
    ? [finding(sides, "deprecated", "deprecates", "is now deprecated", change.pointers)]
    : [finding(sides, "reactivated", "text", "is no longer deprecated", change.pointers)];
}

function compareSunset(sides: Sides): SchemaFinding[] {
  return SUNSET_EXTENSIONS.flatMap((extension) => {
    const change = changed(sides, extension);
    if (!change) return [];
    const text =
      change.right === undefined
        ? "no longer has a removal date"
        : `will be removed on ${String(change.right)}`;
    return [finding(sides, "sunset-changed", "wire", text, change.pointers)];
  });
}

/** Values of a list that the vendor may extend: the type is open anyway. */
function compareKnownValues(sides: Sides): SchemaFinding[] {
  const change = changed(sides, "x-extensible-enum");
  if (!change) return [];
  const [left, right] = [arrayOr(change.left), arrayOr(change.right)];
  const missing = (values: readonly Json[], others: readonly Json[]) =>
    values.filter((value) => !others.some((other) => equalJson(value, other)));
  return [
    ...missing(left, right).map((value) => {
      const text = `is no longer known to be ${codeSpan(JSON.stringify(value))}`;
      return finding(sides, "known-value-removed", "wire", text, change.pointers);
    }),
    ...missing(right, left).map((value) => {
      const text = `is now known to be ${codeSpan(JSON.stringify(value))} too`;
      return finding(sides, "known-value-added", "wire", text, change.pointers);
    }),
  ];
}

/** Compares modes that do not hide a property; those that do are compared with its object. */
function compareModes(sides: Sides): SchemaFinding[] {
  const modes = [
    ["readOnly", "read-only-changed", "read-only"],
    ["writeOnly", "write-only-changed", "write-only"],
  ] as const;
  const hidden = sides.context.direction === "request" ? "readOnly" : "writeOnly";
  return modes.flatMap(([keyword, rule, word]) => {
    const change = changed(sides, keyword);
    if (!change || (change.left === true) === (change.right === true) || keyword === hidden)
      return [];
    const text = change.right === true ? `is now ${word}` : `is no longer ${word}`;
    return [finding(sides, rule, "text", text, change.pointers)];
  });
}

/** Behind an unresolved reference, anything may have changed. */
function compareUnresolved(sides: Sides): SchemaFinding[] {
  const change = changed(sides, UNRESOLVED);
  if (!change) return [];
  const text = "refers to what cannot be read, and may have changed";
  return [finding(sides, "reference-unknown", "wire", text, change.pointers)];
}

function compareText(sides: Sides): SchemaFinding[] {
  const [first] = TEXT.flatMap((keyword) => changed(sides, keyword) ?? []);
  if (!first) return [];
  return [finding(sides, "text-changed", "text", "has another description", first.pointers)];
}

function compareXml(sides: Sides): SchemaFinding[] {
  const change = changed(sides, "xml");
  if (!change) return [];
  const text = "is serialized differently in XML";
  return [finding(sides, "serialization-changed", "wire", text, change.pointers)];
}

function compareExtensions(sides: Sides): SchemaFinding[] {
  const names = new Set(
    [sides.before, sides.after].flatMap((view) =>
      view.parts.flatMap(({ keywords }) =>
        entriesOf(keywords)
          .map(([name]) => name)
          .filter((name) => name.startsWith("x-") && !KNOWN_EXTENSIONS.has(name)),
      ),
    ),
  );
  return [...names].flatMap((name) => {
    const change = changed(sides, name);
    if (!change) return [];
    const text = `has another ${codeSpan(name)}`;
    return [finding(sides, "extension-changed", "text", text, change.pointers)];
  });
}
