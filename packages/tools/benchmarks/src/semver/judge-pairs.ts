import { type Change, disagreementsIn, type Judgment, type Level } from "@org/api-diff";

/** One line of PAIRS.tsv: two documents, and oasdiff's verdict on the step between them. */
export interface PairRow {
  readonly id: string;
  readonly base: string;
  readonly revision: string;
  readonly verdict: string;
}

/** A pair with our judgment. */
export interface JudgedPair {
  readonly row: PairRow;
  readonly judgment: Judgment;
}

const VERDICTS = ["ERR", "WARN", "INFO", "NONE"];
const LEVELS: readonly Level[] = ["major", "minor", "patch", "none"];

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
    };
  });
}

/** One sentence for each pair on which the oracles disagree, or that is milder or stricter without a reason. */
export function findPairProblems(pairs: readonly JudgedPair[]): readonly string[] {
  return pairs.flatMap((pair) => {
    const { id, verdict } = pair.row;
    const { level, agree, changes } = pair.judgment;
    const disputes = disagreementsIn(changes).filter(({ waived }) => waived === undefined);
    // The wire is what oasdiff judges: a line must say that the vendor behaves differently.
    const isSilent = level !== "major" && changes.every(({ seenBy }) => seenBy !== "wire");
    return [
      ...(verdict === "ERR" && isSilent ? [`${id}: ERR passes silently (${level}).`] : []),
      ...(isStricter(pair) && !changes.some(isEvidence)
        ? [`${id}: ${verdict} is major without evidence.`]
        : []),
      ...(agree ? [] : [`${id}: the oracles disagree: ${disputes.map(describe).join("; ")}.`]),
    ];
  });
}

/** The section of `docs/semver.md`: how many pairs of each verdict have each level. */
export function formatPairs(pairs: readonly JudgedPair[]): string {
  const rows = VERDICTS.map((verdict) => {
    const own = pairs.filter(({ row }) => row.verdict === verdict);
    const counts = LEVELS.map((level) => own.filter((one) => one.judgment.level === level).length);
    return `| ${[verdict, ...counts].join(" | ")} |`;
  });
  const open = pairs.filter(({ judgment }) => !judgment.agree).length;
  const waived = pairs.filter(({ judgment }) => judgment.changes.some((one) => one.waived));
  const wireOnly = pairs.filter(
    ({ row, judgment }) => row.verdict === "ERR" && judgment.level !== "major",
  );
  const agreement = open === 0 ? "the oracles agree on every pair" : `they disagree on ${open}`;
  return [
    `| oasdiff | ${LEVELS.join(" | ")} |`,
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    `${pairs.length} pairs; ${agreement}, ${waived.length} by a waiver. ${wireOnly.length} ERR pairs are minor: only the wire changes, and each carries its warning. ${pairs.filter(isStricter).length} INFO and NONE pairs are major, each with a red line or a change at run time.`,
  ].join("\n");
}

function isStricter({ row, judgment }: JudgedPair): boolean {
  return (row.verdict === "NONE" || row.verdict === "INFO") && judgment.level === "major";
}

/** Whether a change makes a pair major: a red line, or a change of the package at run time. */
function isEvidence({ level, seenBy, oracle }: Change): boolean {
  return level === "major" && (seenBy === "runtime" || oracle !== "diff");
}

function describe({ rule, pointer, oracle, summary }: Change): string {
  return `${rule} ${pointer} (${oracle}: ${summary})`;
}
