import type { OpenApiResult } from "@org/codegen/contract";
import type { Judgment } from "./change.ts";
import { oneLine } from "./one-line.ts";

/** A document compared with itself. */
export interface SelfComparison {
  /** Path below the folder, with forward slashes. */
  readonly path: string;
  /** Undefined if the document cannot be read. */
  readonly judgment: Judgment | undefined;
  readonly diagnostics: OpenApiResult["diagnostics"];
}

/** Whether a document is what it is: read, without a change, and the oracles agree. */
export function isItself({ judgment }: SelfComparison): boolean {
  return judgment?.level === "none" && judgment.agree;
}

/** One line for a document compared with itself, and one for each change that it cannot have. */
export function formatSelfComparison({ path, judgment, diagnostics }: SelfComparison): string {
  if (!judgment) {
    const reasons = diagnostics.map(({ code, message }) => `\n  ${code}: ${oneLine(message)}`);
    return `${path}: cannot be read${reasons.join("")}`;
  }
  const changes = judgment.changes.map(
    ({ rule, pointer, summary }) => `\n  ${rule} ${oneLine(pointer) || "/"}: ${oneLine(summary)}`,
  );
  return `${path}: ${judgment.level}${judgment.agree ? "" : ", the oracles disagree"}${changes.join("")}`;
}

/** How many of the documents are what they are. */
export function countSelfComparisons(comparisons: readonly SelfComparison[]): string {
  const same = comparisons.filter(isItself).length;
  return `${same} of ${comparisons.length} documents do not differ from themselves.`;
}
