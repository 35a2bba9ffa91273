import type { TypeRates } from "../types/judge-types.ts";
import type { DocumentReport } from "./run-corpus.ts";

const WIDTHS = [44, 10, 11, 6, 8, 11, 12, 13, 22, 22] as const;

/** The first line of the table. */
export const HEADINGS: string = columns([
  "document",
  "operations",
  "named types",
  "repaired",
  "result",
  "generate ms",
  "typecheck ms",
  "calls ok/all",
  "values assigned",
  "broken refused",
]);

/** The line of a document, followed by why it was refused or failed. */
export function formatReport(report: DocumentReport): string {
  const { path, operations, namedTypes, repaired, result, generateMs, typecheckMs, types } = report;
  const calls =
    report.callsOk === null
      ? ""
      : `${report.callsOk}/${report.callsOk + (report.callsFailed ?? 0)}`;
  const line = columns([
    path,
    String(operations),
    String(namedTypes),
    String(repaired),
    result,
    String(generateMs),
    String(typecheckMs ?? ""),
    calls,
    types ? share(types.assigned, types.valid) : "",
    types ? share(types.refused, types.broken) : "",
  ]);
  const isOut = result === "refused" || result === "failed";
  const errors = isOut ? report.diagnostics.filter(({ severity }) => severity === "error") : [];
  const reasons = errors
    .slice(0, 3)
    .map(({ code, pointer, message }) => `\n    ${code} ${pointer} ${message.slice(0, 300)}`);
  return [line, ...reasons, ...formatFailures(report)].join("");
}

/** How many documents had each result, and how many calls succeeded. */
export function formatTotals(reports: readonly DocumentReport[]): string {
  const results = ["ok", "repaired", "refused", "failed"].map(
    (result) => `${reports.filter((report) => report.result === result).length} ${result}`,
  );
  const ok = reports.reduce((sum, report) => sum + (report.callsOk ?? 0), 0);
  const all = reports.reduce((sum, report) => sum + (report.callsFailed ?? 0), ok);
  const calls =
    all === 0 ? "" : `; ${ok} of ${all} calls succeeded (${((100 * ok) / all).toFixed(1)} %)`;
  return `${reports.length} documents: ${results.join(", ")}${calls}${typeTotals(reports)}`;
}

function typeTotals(reports: readonly DocumentReport[]): string {
  const rates = reports.flatMap(({ types }) => types ?? []);
  const sum = (key: keyof TypeRates) => rates.reduce((total, one) => total + one[key], 0);
  if (rates.length === 0) return "";
  const assigned = share(sum("assigned"), sum("valid"));
  return `; ${assigned} of valid values assigned, ${share(sum("refused"), sum("broken"))} of broken ones refused`;
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? 100 : (100 * part) / whole;
  // Never rounded up to what it is not.
  return `${part}/${whole} (${(Math.floor(percent * 100) / 100).toFixed(2)} %)`;
}

/** Failed calls and wrong types by code, with the first message of each. */
function formatFailures({ diagnostics }: DocumentReport): readonly string[] {
  const failed = diagnostics.filter(({ code }) => /^(?:CALL|TYPE)_/.test(code));
  return [...new Set(failed.map(({ code }) => code))].map((code) => {
    const own = failed.filter((one) => one.code === code);
    return `\n    ${own.length} × ${code}, such as ${own[0]?.pointer} ${own[0]?.message.slice(0, 200)}`;
  });
}

function columns(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join(" ")
    .trimEnd();
}
