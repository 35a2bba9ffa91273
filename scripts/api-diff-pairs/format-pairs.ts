import type { Level } from "@org/codegen/release";
import { countLevels, evidenceOf, type JudgedPair, type PairsResult } from "./judge-pairs.ts";

const VERDICTS = ["ERR", "WARN", "INFO", "NONE"];
const LEVELS: readonly Level[] = ["major", "minor", "patch", "none"];

/** What the command prints: a row for each pair that needs an explanation, then the totals. */
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

function needsExplanation({ row, judgement }: JudgedPair): boolean {
  const expected: Readonly<Record<string, readonly Level[]>> = {
    ERR: ["major"],
    WARN: ["minor", "major"],
    INFO: ["minor", "patch"],
    NONE: ["none", "patch"],
  };
  return !judgement.agree || !(expected[row.verdict] ?? []).includes(judgement.level);
}

function formatRow({ row, judgement }: JudgedPair): string {
  const why =
    judgement.level === "major"
      ? evidenceOf(judgement).map(({ rule, oracle, seenBy }) => `${rule} (${seenBy}, ${oracle})`)
      : judgement.changes.map(({ rule, seenBy }) => `${rule} (${seenBy})`);
  const ours = [...new Set(why)].join(", ");
  return [row.id, row.verdict, judgement.level, row.rules.join(" ") || "-", ours || "-"].join("\t");
}

function totals({ pairs }: PairsResult): string {
  const head = ["", ...LEVELS, "all"];
  const lines = VERDICTS.map((verdict) => {
    const counts = LEVELS.map((level) => countLevels(pairs, verdict, level));
    return [verdict, ...counts, counts.reduce((sum, count) => sum + count, 0)].join("\t");
  });
  return [head.join("\t"), ...lines].join("\n");
}

function formatMarkdown({ pairs, graver, wireOnly, waived, problems }: PairsResult): string {
  const table = VERDICTS.map((verdict) => {
    const counts = LEVELS.map((level) => countLevels(pairs, verdict, level));
    return `| ${[verdict, ...counts].join(" | ")} |`;
  });
  const listed = graver.map(({ row, judgement }) => {
    const rules = [
      ...new Set(evidenceOf(judgement).map(({ rule, seenBy }) => `\`${rule}\` (${seenBy})`)),
    ];
    const theirs = row.rules.map((rule) => `\`${rule}\``).join(", ") || "none";
    return `| ${row.id} | ${row.verdict} | ${theirs} | ${rules.join(", ")} |`;
  });
  return [
    `| oasdiff | ${LEVELS.join(" | ")} |`,
    "| --- | --- | --- | --- | --- |",
    ...table,
    "",
    `${pairs.length} pairs. ${wireOnly.length} ERR pairs are minor: only the wire feels them, and each carries its warning line. ${problems.length === 0 ? "The oracles agree on every pair" : `${problems.length} requirements are missed`}; ${waived.length} pairs need a waiver.`,
    "",
    "| pair | oasdiff | its rules | ours, each with a red line or a changed behaviour |",
    "| --- | --- | --- | --- |",
    ...listed,
  ].join("\n");
}
