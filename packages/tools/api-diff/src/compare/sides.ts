import { joinPointer } from "@org/test-doubles/pointer";
import type { Effect, SchemaFinding } from "./finding.ts";
import type { CompareContext, Documents, Pair, Place } from "./location.ts";
import { namePlace } from "./name-location.ts";
import type { SchemaRule } from "./rules.ts";
import type { View } from "./schemas/schema-view.ts";

/** Two views of one value, side by side. */
export interface Sides {
  readonly documents: Documents;
  readonly before: View;
  readonly after: View;
  readonly context: CompareContext;
}

/** What a comparison of one value found, and the values inside it that are left to compare. */
export interface Outcome {
  readonly findings: readonly SchemaFinding[];
  readonly pairs: readonly Pair[];
}

/** Fewer values fit than before, or more. */
export type Change = "narrowed" | "widened";

/** What a change of the values that fit does to users; `shown` says whether the type tells them apart. */
export function effectOf(
  change: Change,
  { direction, typed }: CompareContext,
  shown = true,
): Effect {
  if (!shown || !typed) return "wire";
  return (change === "narrowed") === (direction === "request") ? "breaks" : "adds";
}

/** Where a finding stands below the compared value, and in which of the documents. */
export interface FindingPlace {
  readonly before?: string;
  readonly after?: string;
  /** Set where the thing is gone: the pointer then leads into the contract before. */
  readonly removed?: boolean;
}

/** Makes a finding about the compared value; the text follows the value's name. */
export function finding(
  { documents, before, after, context }: Sides,
  rule: SchemaRule,
  effect: Effect,
  text: string,
  place: FindingPlace = {},
): SchemaFinding {
  const at = { before: place.before ?? before.pointer, after: place.after ?? after.pointer };
  const subject = place.removed
    ? namePlace(documents.before, at.before)
    : namePlace(documents.after, at.after);
  return {
    rule: `${context.subject}-${rule}`,
    effect,
    pointer: place.removed ? at.before : at.after,
    before: at.before,
    summary: `${subject} ${text}.`,
  };
}

/** Compares two places below the compared value; nothing where both are missing. */
export function pairOf(
  { context }: Sides,
  before: Place,
  after: Place,
  changes: Partial<CompareContext> = {},
): Pair {
  const { nullCompared: _, ...inherited } = context;
  return { before, after, context: { ...inherited, ...changes } };
}

/** The pointer of a keyword in the first part of a view that has it, else of the view. */
export function pointerOf(view: View, keyword: string): string {
  const part = view.parts.find(({ keywords }) => keywords[keyword] !== undefined);
  if (!part) return view.pointer;
  return part.folded ? part.pointer : joinPointer(part.pointer, keyword);
}
