import { arrayOr, entriesOf, equalJson, type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { SchemaFinding } from "../finding.ts";
import { groupOf, type Pair } from "../pair.ts";
import type { SchemaRule } from "../rules.ts";
import { finding, keywordPointers, type Outcome, pairOf, type Sides } from "../sides.ts";
import { asSchema } from "./keyword-types.ts";
import { groupUnder, schemasUnder, type View } from "./schema-view.ts";

/** Keywords with a schema that no TypeScript type shows. */
const CONDITIONS = [
  "contains",
  "propertyNames",
  "if",
  "then",
  "else",
  "unevaluatedItems",
  "unevaluatedProperties",
] as const;

/** Compares conditions, and schemas of parts that no type shows: a change affects only the wire. */
export function compareConditions(sides: Sides): Outcome {
  const findings: SchemaFinding[] = [];
  const pairs: Pair[] = [];
  for (const keyword of CONDITIONS) {
    const compared = compareCondition(sides, keyword, "condition");
    findings.push(...compared.findings);
    pairs.push(...compared.pairs);
  }
  const content = compareCondition(sides, "contentSchema", "content");
  findings.push(...content.findings, ...compareNegation(sides), ...compareDependentRequired(sides));
  pairs.push(...content.pairs);
  const dependent = compareDependentSchemas(sides);
  return {
    findings: [...findings, ...dependent.findings],
    pairs: [...pairs, ...dependent.pairs],
  };
}

function compareCondition(sides: Sides, keyword: string, family: "condition" | "content"): Outcome {
  const [left, right] = [groupUnder(sides.before, keyword), groupUnder(sides.after, keyword)];
  if (left && right) {
    return { findings: [], pairs: [pairOf(sides, left, right, { typed: false })] };
  }
  if (!left && !right) return { findings: [], pairs: [] };
  const pointers = { ...keywordPointers(sides, keyword), removed: !right };
  const change = right ? "condition-added" : "condition-removed";
  const rule = family === "content" ? "content-changed" : change;
  const text = `${right ? "now" : "no longer"} has the condition ${codeSpan(keyword)}`;
  return { findings: [finding(sides, rule, "wire", text, pointers)], pairs: [] };
}

/** A negated schema is compared as a whole: inside it, wider would mean narrower. */
function compareNegation(sides: Sides): SchemaFinding[] {
  const read = (view: View) => schemasUnder(view, "not").map(({ schema }) => schema);
  const [left, right] = [read(sides.before), read(sides.after)];
  if (equalJson(left, right)) return [];
  const pointers = { ...keywordPointers(sides, "not"), removed: right.length === 0 };
  const say = (rule: SchemaRule, text: string) => [finding(sides, rule, "wire", text, pointers)];
  if (left.length === 0) return say("condition-added", "now excludes some values (`not`)");
  if (right.length === 0) return say("condition-removed", "no longer excludes some values (`not`)");
  return say("condition-changed", "excludes other values (`not`)");
}

function compareDependentRequired(sides: Sides): SchemaFinding[] {
  const read = (view: View) =>
    new Set(
      view.parts.flatMap(({ keywords }) =>
        entriesOf(objectOr(keywords["dependentRequired"])).flatMap(([name, needed]) =>
          arrayOr(needed).map((other) => `${codeSpan(String(other))} beside ${codeSpan(name)}`),
        ),
      ),
    );
  const [left, right] = [read(sides.before), read(sides.after)];
  const pointers = keywordPointers(sides, "dependentRequired");
  return [
    ...[...right.difference(left)].map((need) =>
      finding(sides, "condition-added", "wire", `now requires ${need}`, pointers),
    ),
    ...[...left.difference(right)].map((need) =>
      finding(sides, "condition-removed", "wire", `no longer requires ${need}`, {
        ...pointers,
        removed: right.size === 0,
      }),
    ),
  ];
}

function compareDependentSchemas(sides: Sides): Outcome {
  const findings: SchemaFinding[] = [];
  const pairs: Pair[] = [];
  const read = (view: View) =>
    view.parts.flatMap(({ keywords, pointer }) =>
      entriesOf(dependentSchemasOf(keywords)).map(([name, schema]) => ({
        name,
        part: {
          schema: asSchema(schema),
          pointer: joinPointer(pointer, "dependentSchemas", name),
        },
      })),
    );
  const [left, right] = [read(sides.before), read(sides.after)];
  for (const name of new Set([...left, ...right].map((entry) => entry.name))) {
    const own = (entries: typeof left) =>
      groupOf(entries.filter((entry) => entry.name === name).map(({ part }) => part));
    const [one, other] = [own(left), own(right)];
    if (one && other) pairs.push(pairOf(sides, one, other, { typed: false }));
    else if (other) {
      const pointers = { after: other[0].pointer };
      const text = `now has a condition on ${codeSpan(name)}`;
      findings.push(finding(sides, "condition-added", "wire", text, pointers));
    } else if (one) {
      const pointers = { before: one[0].pointer, removed: true };
      const text = `no longer has a condition on ${codeSpan(name)}`;
      findings.push(finding(sides, "condition-removed", "wire", text, pointers));
    }
  }
  return { findings, pairs };
}

function dependentSchemasOf(keywords: JsonObject): JsonObject {
  return objectOr(keywords["dependentSchemas"]);
}
