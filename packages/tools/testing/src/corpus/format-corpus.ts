import type { DocumentReport } from "./run-corpus.ts";

const WIDTHS = [44, 10, 11, 6, 8, 11, 12, 13] as const;

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
]);

/** The line of a document, followed by why it was refused or failed. */
export function formatReport(report: DocumentReport): string {
  const { path, operations, namedTypes, repaired, result, generateMs, typecheckMs } = report;
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
  return `${reports.length} documents: ${results.join(", ")}${calls}`;
}

/** Failed calls by code, with the first message of each. */
function formatFailures({ diagnostics }: DocumentReport): readonly string[] {
  const failed = diagnostics.filter(({ code }) => code.startsWith("CALL_"));
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
