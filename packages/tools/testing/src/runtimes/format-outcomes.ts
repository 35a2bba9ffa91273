import type { RuntimeRow } from "./row.ts";
import type { RuntimeOutcome } from "./run-rows.ts";

/** A table of rows by runtimes, and below it what is wrong. */
export function formatOutcomes(
  rows: readonly RuntimeRow[],
  outcomes: readonly RuntimeOutcome[],
): string {
  const heads = outcomes.map(({ runtime }) => runtime);
  const verdicts = (row: RuntimeRow): readonly string[] =>
    outcomes.map(({ problems }) => verdict(problems.get(row)));
  const lines = [
    ["row", "", ...heads],
    ...rows.map((row) => [row.row, row.name, ...verdicts(row)]),
    ["", "nothing unhandled, no warning", ...outcomes.map(({ strays }) => verdict(strays))],
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const table = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const wrong = outcomes.flatMap(({ runtime, problems, strays }) => [
    ...[...problems].flatMap(([row, found]) =>
      found.map((problem) => `${runtime}, ${row.row} ${row.name}: ${problem}`),
    ),
    ...strays.map((stray) => `${runtime}: ${stray}`),
  ]);
  return [...table, ...(wrong.length > 0 ? ["", ...wrong] : [])].join("\n");
}

function verdict(problems: readonly string[] | undefined): string {
  if (problems === undefined) return "-";
  return problems.length === 0 ? "pass" : "FAIL";
}
