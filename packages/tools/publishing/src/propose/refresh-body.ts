import { escapeInvisible } from "@org/text/invisible";
import { codeBlock } from "@org/text/markdown";
import { BODY_LIMIT, cutLines } from "./cut-lines.ts";

/** What a step of a refresh printed. */
export interface StepReport {
  /** Ours: what the step is, and whether it failed. */
  readonly title: string;
  readonly output: string;
}

/** Characters of a report, so that several leave room for the changes, however long their fences are. */
const REPORT_LIMIT = 6_000;

/**
 * The body of a pull request for what a vendor changed: its changeset, then what the steps printed.
 * It is no longer than GitHub takes, and says what is left out.
 * @param changeset undefined if nothing changes for users
 */
export function refreshBody(
  vendor: string,
  changeset: string | undefined,
  reports: readonly StepReport[],
): string {
  const folded = reports.map((report) => `\n\n${foldReport(vendor, report)}`).join("");
  const changes = (changeset ?? "No change for users.\n").replace(
    /^---\r?\n([\s\S]*?)\r?\n---\r?\n/,
    "```yaml\n$1\n```\n",
  );
  const shown = cutLines(
    changes.trim(),
    BODY_LIMIT - folded.length,
    (count) => `… and ${count} more: see \`.changeset/spec-${vendor}.md\`.`,
  );
  return shown + folded;
}

/** A folded part of a pull request. */
function foldReport(vendor: string, { title, output }: StepReport): string {
  const text = cutLines(
    escapeInvisible(output.trim().replaceAll("\r\n", "\n")),
    REPORT_LIMIT,
    (count) => `… and ${count} more: run pnpm generate ${vendor} on this branch.`,
  );
  return `<details><summary>${title}</summary>\n\n${codeBlock(text, "")}\n\n</details>`;
}
