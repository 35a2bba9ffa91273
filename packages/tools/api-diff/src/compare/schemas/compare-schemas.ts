import type { SchemaFinding } from "../finding.ts";
import { type Documents, keyOfPair, type Pair } from "../pair.ts";
import { finding, type Outcome, type Sides } from "../sides.ts";
import { compareUnions, isAlternativesBesidePlain } from "../unions/compare-unions.ts";
import { compareAnnotations } from "./compare-annotations.ts";
import { compareArrays } from "./compare-arrays.ts";
import { compareConditions } from "./compare-conditions.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareObjects } from "./compare-objects.ts";
import { compareNull, compareTypes } from "./compare-types.ts";
import { viewOf } from "./schema-view.ts";

/** Compares schemas, and all schemas below them; each pair once. */
export interface SchemaComparer {
  /** All changes of a pair and below it, each once. */
  readonly compare: (pair: Pair) => readonly SchemaFinding[];
}

/** Creates a comparer for two documents. It keeps its results, so that cycles end. */
export function createSchemaComparer(documents: Documents): SchemaComparer {
  const known = new Map<string, Outcome>();
  const outcomeOf = (pair: Pair): Outcome => {
    const key = keyOfPair(pair);
    const outcome = known.get(key) ?? comparePair(pair, documents);
    known.set(key, outcome);
    return outcome;
  };
  const compare = (root: Pair): readonly SchemaFinding[] => {
    const findings = new Map<string, SchemaFinding>();
    const reached = new Set([keyOfPair(root)]);
    const open = [root];
    for (let pair = open.pop(); pair; pair = open.pop()) {
      const outcome = outcomeOf(pair);
      for (const found of outcome.findings) {
        const key = [found.rule, found.pointer, found.before, found.summary].join("\n");
        // The same schema may also be reached where no type shows it: the more severe effect counts.
        if (findings.get(key)?.effect !== "breaks") findings.set(key, found);
      }
      for (const next of outcome.pairs) {
        const key = keyOfPair(next);
        if (reached.has(key)) continue;
        reached.add(key);
        open.push(next);
      }
    }
    return [...findings.values()];
  };
  return { compare };
}

function comparePair(pair: Pair, documents: Documents): Outcome {
  const sides: Sides = {
    documents,
    before: viewOf(documents.before, pair.before, documents.files.before),
    after: viewOf(documents.after, pair.after, documents.files.after),
    context: pair.context,
  };
  const unions = compareUnions(sides);
  if (sides.before.never || sides.after.never) {
    return { findings: [...compareTypes(sides), ...compareAnnotations(sides)], pairs: [] };
  }
  if (isAlternativesBesidePlain(sides)) {
    const own = [...compareNull(sides), ...compareAnnotations(sides)];
    return { findings: [...unions.findings, ...own], pairs: unions.pairs };
  }
  const objects = compareObjects(objectSides(sides));
  const arrays = compareArrays(sides);
  const conditions = compareConditions(sides);
  const findings = [
    ...compareTypes(sides),
    ...unions.findings,
    ...objects.findings,
    ...arrays.findings,
    ...compareLimits(sides),
    ...conditions.findings,
  ];
  return {
    findings: [
      ...findings,
      ...compareComposition(sides, findings.length > 0),
      ...compareAnnotations(sides),
    ],
    pairs: [...unions.pairs, ...objects.pairs, ...arrays.pairs, ...conditions.pairs],
  };
}

/** Reports that a value must match another schema, unless schemas were only split or joined. */
function compareComposition(sides: Sides, hasOtherFindings: boolean): readonly SchemaFinding[] {
  const [left, right] = [sides.before.compositions, sides.after.compositions];
  if (!hasOtherFindings || left === right) return [];
  const [text, rule] =
    right > left
      ? (["must now match another schema too (`allOf`)", "part-added"] as const)
      : (["must match one schema fewer (`allOf`)", "part-removed"] as const);
  return [finding(sides, rule, "wire", text)];
}

/** Only an object's type shows properties: those of anything else affect only the wire. */
function objectSides(sides: Sides): Sides {
  const isObject = ({ kinds }: Sides["before"]) => kinds?.has("object") ?? false;
  if (isObject(sides.before) && isObject(sides.after)) return sides;
  return { ...sides, context: { ...sides.context, typed: false } };
}
