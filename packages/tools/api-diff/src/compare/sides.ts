import { joinPointer } from "@org/test-doubles/pointer";
import { describePointer } from "./describe-pointer.ts";
import type { Effect, FindingPointers, SchemaFinding } from "./finding.ts";
import type { CompareContext, Documents, Pair, SchemaGroup } from "./pair.ts";
import type { SchemaRule } from "./rules.ts";
import type { View } from "./schemas/schema-view.ts";

/** Two views of one value, side by side. */
export interface Sides {
  readonly documents: Documents;
  readonly before: View;
  readonly after: View;
  readonly context: CompareContext;
}

/** The findings about one value, and the pairs of values inside it that remain to be compared. */
export interface Outcome {
  readonly findings: readonly SchemaFinding[];
  readonly pairs: readonly Pair[];
}

/** Whether fewer or more values are valid than before. */
export type Change = "narrowed" | "widened";

/** The effect of a change of the valid values; `shown` says whether the type reflects it. */
export function effectOf(
  change: Change,
  { direction, typed }: CompareContext,
  shown = true,
): Effect {
  if (!shown || !typed) return "wire";
  return (change === "narrowed") === (direction === "request") ? "breaks" : "adds";
}

/** Makes a finding about the compared value; the summary is its description and `text`. */
export function finding(
  { documents, before, after, context }: Sides,
  rule: SchemaRule,
  effect: Effect,
  text: string,
  pointers: FindingPointers = {},
): SchemaFinding {
  const at = { before: pointers.before ?? before.pointer, after: pointers.after ?? after.pointer };
  const subject = pointers.removed
    ? describePointer(documents.before, at.before)
    : describePointer(documents.after, at.after);
  return {
    rule: `${context.subject}-${rule}`,
    effect,
    pointer: pointers.removed ? at.before : at.after,
    before: at.before,
    summary: `${subject} ${text}.`,
  };
}

/** A pair below the compared value, in the same context but for `changes`. */
export function pairOf(
  { context }: Sides,
  before: SchemaGroup,
  after: SchemaGroup,
  changes: Partial<CompareContext> = {},
): Pair {
  const { nullCompared: _, ...inherited } = context;
  return { before, after, context: { ...inherited, ...changes } };
}

/** The pointers of a keyword on both sides. */
export function keywordPointers(
  { before, after }: Sides,
  keyword: string,
): Required<Pick<FindingPointers, "before" | "after">> {
  return { before: pointerOf(before, keyword), after: pointerOf(after, keyword) };
}

/** The pointer of a keyword in the first part of a view that has it, else the pointer of the view. */
export function pointerOf(view: View, keyword: string): string {
  const part = view.parts.find(({ keywords }) => keywords[keyword] !== undefined);
  if (!part) return view.pointer;
  return part.folded ? part.pointer : joinPointer(part.pointer, keyword);
}
