import type { Level } from "@org/api-diff";
import { countLevels, evidenceOf, type JudgedPair, type PairsResult } from "./judge-pairs.ts";

const VERDICTS = ["ERR", "WARN", "INFO", "NONE"];
const LEVELS: readonly Level[] = ["major", "minor", "patch", "none"];

/** What the command prints: a line for each pair that needs an explanation, then the totals. */
export function formatPairs(
  result: PairsResult,
  { markdown, seconds }: { markdown: boolean; seconds: number },
): string {
  if (markdown) return formatMarkdown(result);
  return [
    ...result.pairs.filter(needsExplanation).map(formatRow),
    "",
    totals(result),
    `${result.pairs.length} pairs in ${seconds.toFixed(1)} s; ${result.waived.length} with a waiver`,
    ...(result.problems.length === 0
      ? ["Every requirement is met."]
      : [`${result.problems.length} requirements missed:`, ...result.problems]),
  ].join("\n");
}

function needsExplanation({ row, judgment }: JudgedPair): boolean {
  const expected: Readonly<Record<string, readonly Level[]>> = {
    ERR: ["major"],
    WARN: ["minor", "major"],
    INFO: ["minor", "patch"],
    NONE: ["none", "patch"],
  };
  return !judgment.agree || !(expected[row.verdict] ?? []).includes(judgment.level);
}

function formatRow({ row, judgment }: JudgedPair): string {
  const why =
    judgment.level === "major"
      ? evidenceOf(judgment).map(({ rule, oracle, seenBy }) => `${rule} (${seenBy}, ${oracle})`)
      : judgment.changes.map(({ rule, seenBy }) => `${rule} (${seenBy})`);
  const ours = [...new Set(why)].join(", ");
  return [row.id, row.verdict, judgment.level, row.rules.join(" ") || "-", ours || "-"].join("\t");
}

function totals({ pairs }: PairsResult): string {
  const head = ["", ...LEVELS, "all"];
  const lines = VERDICTS.map((verdict) => {
    const counts = LEVELS.map((level) => countLevels(pairs, verdict, level));
    return [verdict, ...counts, counts.reduce((sum, count) => sum + count, 0)].join("\t");
  });
  return [head.join("\t"), ...lines].join("\n");
}

/** The section of `docs/semver.md`: how many pairs of each verdict have each level. */
function formatMarkdown({ pairs, stricter, wireOnly, waived, problems }: PairsResult): string {
  const rows = VERDICTS.map((verdict) => {
    const counts = LEVELS.map((level) => countLevels(pairs, verdict, level));
    return `| ${[verdict, ...counts].join(" | ")} |`;
  });
  const agreement =
    problems.length === 0
      ? "the oracles agree on every pair"
      : `${problems.length} requirements are missed`;
  return [
    `| oasdiff | ${LEVELS.join(" | ")} |`,
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    `${pairs.length} pairs; ${agreement}, ${waived.length} by a waiver. ${wireOnly.length} ERR pairs are minor: only the wire changes, and each carries its warning. ${stricter.length} INFO and NONE pairs are major, each with a red line or a change at run time.`,
  ].join("\n");
}
