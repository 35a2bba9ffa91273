import { printable } from "./printable.ts";
import type { Report } from "./report.ts";

/** Formats a report as JSON that may be printed: escapes that JSON knows stand for active characters. */
export function formatJson(report: Report): string {
  return JSON.stringify(report, null, 2).split("\n").map(printable).join("\n");
}
