import { type Change, type Judgment, LEVELS } from "./change.ts";
import { isDisagreement } from "./judge.ts";

/** Formats a judgment for a person: the level, the disagreements of the oracles, then every change. */
export function formatJudgment({ level, agree, changes }: Judgment): string {
  const disputed = changes.filter(isDisagreement);
  const waived = disputed.filter((change) => change.waived !== undefined);
  const open = disputed.filter((change) => change.waived === undefined);
  const sections = LEVELS.toReversed().flatMap((name) => {
    const own = changes.filter((change) => change.level === name);
    return own.length === 0 ? [] : [`${name}:\n${listChanges(own)}`];
  });
  const disagreement =
    open.length === 0
      ? []
      : [
          `The oracles disagree on ${open.length === 1 ? "a change" : `${open.length} changes`}; docs/semver.md says how to settle it.\n${open.map(formatDisagreement).join("\n")}`,
        ];
  const settled = waived.map(
    (change) => `waived: ${change.rule} ${oneLine(change.pointer)}: ${change.waived}`,
  );
  const verdict = `level: ${level} (${agree ? "the oracles agree" : "the oracles DISAGREE"})`;
  return [
    verdict,
    ...disagreement,
    ...(settled.length > 0 ? [settled.join("\n")] : []),
    ...sections,
  ].join("\n\n");
}

function listChanges(changes: readonly Change[]): string {
  return changes
    .map(({ operation, rule, seenBy, pointer, summary }) => {
      const where = operation === null ? "" : `${operation}: `;
      return `  ${oneLine(where + summary)}\n    ${rule}, seen by ${seenBy}, ${oneLine(pointer) || "/"}`;
    })
    .join("\n");
}

function formatDisagreement({ oracle, rule, pointer, summary }: Change): string {
  const says =
    oracle === "diff"
      ? "the comparison says that it breaks, the compiler does not"
      : "the compiler says that it breaks, no rule says why";
  return `  ${rule} ${oneLine(pointer) || "/"}: ${says}.\n    ${oneLine(summary)}`;
}

/** A vendor's name may have lines; none of them is to pass for a change of its own. */
function oneLine(text: string): string {
  return text.replaceAll("\n", "\\n");
}
