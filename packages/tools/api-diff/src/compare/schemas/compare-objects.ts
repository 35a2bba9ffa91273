import { arrayOr } from "@org/test-doubles/json";
import { codeSpan } from "@org/text/markdown";
import type { FindingPointers, SchemaFinding } from "../finding.ts";
import { groupOf, type Pair } from "../pair.ts";
import { effectOf, finding, type Outcome, pairOf, type Sides } from "../sides.ts";
import { compareOpenness } from "./compare-openness.ts";
import { unnamedKeysOf } from "./object-keys.ts";
import { type Property, propertyOf, requires } from "./object-property.ts";
import { propertyNames, type View } from "./schema-view.ts";

/** Compares the properties of an object: which exist, which are required, which are sent. */
export function compareObjects(sides: Sides): Outcome {
  const findings: SchemaFinding[] = [];
  const pairs: Pair[] = [];
  const names = propertyNames(sides.before).union(propertyNames(sides.after));
  for (const name of names) {
    const before = propertyOf(sides.before, name, sides.context.direction);
    const after = propertyOf(sides.after, name, sides.context.direction);
    const compared = compareProperty(sides, name, before, after);
    findings.push(...compared.findings);
    pairs.push(...compared.pairs);
  }
  findings.push(...compareRequiredAlone(sides, names));
  const open = compareOpenness(sides);
  return { findings: [...findings, ...open.findings], pairs: [...pairs, ...open.pairs] };
}

function compareProperty(
  sides: Sides,
  name: string,
  before: Property | undefined,
  after: Property | undefined,
): Outcome {
  if (!before && after) return { findings: [addedProperty(sides, name, after)], pairs: [] };
  if (before && !after) return { findings: [removedProperty(sides, before)], pairs: [] };
  if (!before || !after) return { findings: [], pairs: [] };
  const pointers = { before: before.pointer, after: after.pointer };
  const inner = [groupOf(before.parts), groupOf(after.parts)] as const;
  const typed = sides.context.typed && before.shown && after.shown;
  const [left, right] = inner;
  const pairs = left && right ? [pairOf(sides, left, right, { typed })] : [];
  if (before.shown !== after.shown)
    return { findings: [modeChange(sides, after, pointers)], pairs };
  const isSame =
    before.required === after.required && before.requiredByType === after.requiredByType;
  return { findings: isSame ? [] : [requirement(sides, before, after, pointers)], pairs };
}

/** What a property means that the types of this direction show now, or no longer. */
function modeChange(
  sides: Sides,
  { shown, required }: Property,
  pointers: FindingPointers,
): SchemaFinding {
  const isRequest = sides.context.direction === "request";
  const mode = isRequest ? "read-only" : "write-only";
  if (!shown) {
    const text = `is now ${mode}, and no longer ${isRequest ? "part of a request" : "returned"}`;
    return finding(sides, `property-became-${mode}`, typedOr(sides, "breaks"), text, pointers);
  }
  const given = required ? ", and required in a request" : "";
  const text = `is no longer ${mode}${isRequest ? given : ", and is returned"}`;
  const effect = effectOf(required ? "narrowed" : "widened", sides.context);
  const shownEffect = isRequest ? effect : typedOr(sides, "adds");
  return finding(sides, `property-became-not-${mode}`, shownEffect, text, pointers);
}

function typedOr({ context }: Sides, effect: "adds" | "breaks"): "adds" | "breaks" | "wire" {
  return context.typed ? effect : "wire";
}

function requirement(
  sides: Sides,
  before: Property,
  after: Property,
  pointers: FindingPointers,
): SchemaFinding {
  const shown = before.shown && before.requiredByType !== after.requiredByType;
  const isRequired = shown ? after.requiredByType : after.required;
  const rule = isRequired ? "property-became-required" : "property-became-optional";
  const effect = effectOf(isRequired ? "narrowed" : "widened", sides.context, shown);
  return finding(sides, rule, effect, `is ${isRequired ? "now" : "no longer"} required`, pointers);
}

function addedProperty(sides: Sides, name: string, after: Property): SchemaFinding {
  const pointers = { after: after.pointer };
  const { context } = sides;
  if (!after.shown) return finding(sides, "property-added", "wire", "was added", pointers);
  if (context.direction === "request" && after.required) {
    const known = requires(sides.before, name);
    const text = "was added, and is required";
    const effect = effectOf("narrowed", context, after.requiredByType || !known);
    const shown = after.requiredByType ? effect : typedOr(sides, "adds");
    return finding(sides, "required-property-added", shown, text, pointers);
  }
  return finding(sides, "property-added", typedOr(sides, "adds"), "was added", pointers);
}

function removedProperty(sides: Sides, before: Property): SchemaFinding {
  const pointers = { before: before.pointer, removed: true };
  const isOpen = ["any", "some"].includes(unnamedKeysOf(sides.after, sides.context.direction));
  // An unnamed property may still be sent if the type has an index signature.
  const shown = before.shown && !(sides.context.direction === "request" && isOpen);
  const effect = shown ? typedOr(sides, "breaks") : "wire";
  return finding(sides, "property-removed", effect, "was removed", pointers);
}

/** `required` may name what no schema declares: the type then has a member of that name. */
function compareRequiredAlone(sides: Sides, declared: ReadonlySet<string>): SchemaFinding[] {
  const namesOf = (view: View) =>
    new Set(view.parts.flatMap(({ keywords }) => arrayOr(keywords["required"]).map(String)));
  const before = namesOf(sides.before).difference(declared);
  const after = namesOf(sides.after).difference(declared);
  return [
    ...[...after.difference(before)].map((name) =>
      finding(
        sides,
        "property-became-required",
        effectOf("narrowed", sides.context),
        `now requires ${codeSpan(name)}`,
      ),
    ),
    ...[...before.difference(after)].map((name) =>
      finding(
        sides,
        "property-became-optional",
        typedOr(sides, "breaks"),
        `no longer requires ${codeSpan(name)}`,
      ),
    ),
  ];
}
