import { type Change, isDisagreement, type Judgment, type Level } from "@org/api-diff";
import { mappingOf, splitRule } from "./oasdiff-rules.ts";

/** One line of PAIRS.tsv. */
export interface PairRow {
  readonly id: string;
  readonly base: string;
  readonly revision: string;
  readonly verdict: string;
  /** Rule ids of oasdiff with their severity, e.g. `request-property-removed:WARN`. */
  readonly rules: readonly string[];
}

/** A pair with our judgment. */
export interface JudgedPair {
  readonly row: PairRow;
  readonly judgment: Judgment;
}

/** All pairs, and what has to be explained or fixed. */
export interface PairsResult {
  readonly pairs: readonly JudgedPair[];
  /** NONE or INFO pairs that are major, each with its evidence. */
  readonly stricter: readonly JudgedPair[];
  /** ERR pairs that are not major: only the wire changes. */
  readonly wireOnly: readonly JudgedPair[];
  readonly waived: readonly JudgedPair[];
  /** One sentence per missed requirement. */
  readonly problems: readonly string[];
}

/** Reads PAIRS.tsv: tab-separated, with a header line. */
export function readPairs(text: string): readonly PairRow[] {
  const [head = "", ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = head.split("\t");
  return lines.map((line) => {
    const fields = line.split("\t");
    const field = (name: string) => fields[columns.indexOf(name)] ?? "";
    return {
      id: field("id"),
      base: field("base"),
      revision: field("revision"),
      verdict: field("verdict"),
      rules: field("oasdiff_rules")
        .split(/[\s,]+/)
        .filter(Boolean),
    };
  });
}

/** Compares our judgments with oasdiff's verdicts. */
export function judgePairs(
  rows: readonly PairRow[],
  judgments: ReadonlyMap<string, Judgment>,
): PairsResult {
  const pairs = rows.flatMap((row): JudgedPair[] => {
    const judgment = judgments.get(row.id);
    return judgment ? [{ row, judgment }] : [];
  });
  const isMild = ({ row }: JudgedPair) => row.verdict === "NONE" || row.verdict === "INFO";
  const errors = pairs.filter(({ row }) => row.verdict === "ERR");
  const stricter = pairs.filter((pair) => isMild(pair) && pair.judgment.level === "major");
  const problems = [
    ...errors
      .filter(({ judgment }) => isSilent(judgment))
      .map(({ row, judgment }) => `${row.id}: ERR passes silently (${judgment.level}).`),
    ...stricter
      .filter((pair) => evidenceOf(pair.judgment).length === 0)
      .map(({ row }) => `${row.id}: ${row.verdict} is major without evidence.`),
    ...pairs.flatMap(unmappedRules),
    ...pairs
      .filter(({ judgment }) => !judgment.agree)
      .map(
        ({ row, judgment }) =>
          `${row.id}: the oracles disagree: ${disputesOf(judgment).map(describeChange).join("; ")}.`,
      ),
  ];
  return {
    pairs,
    stricter,
    wireOnly: errors.filter(({ judgment }) => judgment.level !== "major"),
    waived: pairs.filter(({ judgment }) =>
      judgment.changes.some(({ waived }) => waived !== undefined),
    ),
    problems,
  };
}

/**
 * Rules of oasdiff without a mapping, and pairs without any of the rules that the mapping names: one of
 * our changes may be several of its rules.
 */
function unmappedRules({ row, judgment }: JudgedPair): readonly string[] {
  const mappings = row.rules.map((text) => mappingOf(splitRule(text).rule));
  const unknown = row.rules.filter((_, index) => mappings[index] === undefined);
  const wanted = mappings.flatMap((mapping) => mapping?.ours ?? []);
  const isThere = judgment.changes.some(({ rule }) => wanted.some((own) => rule.endsWith(own)));
  return [
    ...unknown.map((rule) => `${row.id}: ${rule} has no mapping.`),
    ...(isThere || wanted.length === 0 ? [] : [`${row.id}: should be ${wanted.join(" or ")}.`]),
  ];
}

/** Neither major, nor with a line that says that the vendor behaves differently. */
function isSilent({ level, changes }: Judgment): boolean {
  return level !== "major" && changes.every(({ seenBy }) => seenBy !== "wire");
}

/** What makes a pair major: red lines, and changes of the package at run time. */
export function evidenceOf({ changes }: Judgment): readonly Change[] {
  return changes.filter(
    ({ level, seenBy, oracle }) => level === "major" && (seenBy === "runtime" || oracle !== "diff"),
  );
}

function disputesOf({ changes }: Judgment): readonly Change[] {
  return changes.filter((change) => isDisagreement(change) && change.waived === undefined);
}

/** A change in a few words. */
export function describeChange({ rule, pointer, oracle, summary }: Change): string {
  return rule === "unexplained-red-line" || rule === "types-not-proved"
    ? `${rule} ${pointer} (${summary})`
    : `${rule} ${pointer} (${oracle})`;
}

/** The number of pairs of a verdict that have a level. */
export function countLevels(pairs: readonly JudgedPair[], verdict: string, level: Level): number {
  return pairs.filter(({ row, judgment }) => row.verdict === verdict && judgment.level === level)
    .length;
}
