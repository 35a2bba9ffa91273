import type { RuntimeOutcome } from "./check-runtime.ts";
import type { RuntimeCheck } from "./runtime-check.ts";

/** A table of checks by runtimes, and all problems below it. */
export function formatOutcomes(
  checks: readonly RuntimeCheck[],
  outcomes: readonly RuntimeOutcome[],
): string {
  const lines = [
    ["", ...outcomes.map(({ runtime }) => runtime)],
    ...checks.map((check) => [
      check.name,
      ...outcomes.map(({ problems }) => verdict(problems.get(check))),
    ]),
    ["nothing unhandled, no warning", ...outcomes.map(({ unhandled }) => verdict(unhandled))],
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
  const wrong = outcomes.flatMap(({ runtime, problems, unhandled }) => [
    ...[...problems].flatMap(([{ name }, found]) =>
      found.map((problem) => `${runtime}, ${name}: ${problem}`),
    ),
    ...unhandled.map((problem) => `${runtime}: ${problem}`),
  ]);
  return [...table, ...(wrong.length > 0 ? ["", ...wrong] : [])].join("\n");
}

function verdict(problems: readonly string[] | undefined): string {
  if (problems === undefined) return "-";
  return problems.length === 0 ? "pass" : "FAIL";
}
