import { printable } from "./printable.ts";
import type { Report, ReportedChange, SourceLocation } from "./report.ts";

/** How many locations of a change are shown to a person; `--json` has them all. */
const SHOWN = 8;

/** Formats a report as text for a person; nothing in it can act on a terminal or on a runner of CI. */
export function formatReport(report: Report): string {
  const { verdict, steps, compared, changes, notes } = printableReport(report);
  if (steps.every(({ from, to }) => from === to) && compared === 0 && changes.length === 0) {
    const names = steps.map(({ package: name, to }) => `${name} ${to}`).join(", ");
    return `${names} is already installed: there is nothing to compare.`;
  }
  const versions = steps.map(({ package: name, from, to }) => `${name} ${from} -> ${to}`);
  const blocks = [
    versions.join("\n"),
    ...changes.map(formatChange),
    ...(notes.length > 0 ? [notes.map((note) => `Note: ${note}`).join("\n")] : []),
    CONCLUSION[verdict](changes, compared),
  ];
  return blocks.join("\n\n");
}

/** The report with each of its texts printable: they come from packages, documents and projects. */
function printableReport(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
    typeof value === "string" ? printable(value) : value,
  );
}

const CONCLUSION: Readonly<
  Record<Report["verdict"], (changes: readonly ReportedChange[], compared: number) => string>
> = {
  breaks: (changes, compared) => {
    const breaking = changes.filter(({ verdict }) => verdict === "breaks");
    const known = breaking.filter(isRecorded).length;
    const unexplained = breaking.length - known;
    const others = changes.length - breaking.length;
    const causes = [
      ...(known > 0 ? [countOf(known, compared)] : []),
      ...(unexplained > 0
        ? [`${unexplained} ${unexplained === 1 ? "error" : "errors"} that no change explains`]
        : []),
    ];
    const touching =
      others > 0 ? `, ${others} more ${others === 1 ? "concerns" : "concern"} it` : "";
    return `This update breaks the project: ${causes.join(" and ")}${touching}.`;
  },
  touches: (changes, compared) =>
    `This update breaks nothing here. ${countOf(changes.length, compared)} ${changes.length === 1 ? "concerns" : "concern"} what the project uses.`,
  nothing: (_changes, compared) =>
    `This update does not touch the project: none of ${changesOf(compared)} concerns what it uses.`,
  unknown: (_changes, compared) =>
    `Whether this update touches the project is unknown: none of ${changesOf(compared)} concerns what could be read of it.`,
};

/** An error of the compiler may have no recorded change. */
function isRecorded({ rule }: ReportedChange): boolean {
  return rule !== "compiler";
}

function countOf(count: number, all: number): string {
  return `${count} of ${changesOf(all)}`;
}

function changesOf(count: number): string {
  return `${count} ${count === 1 ? "change" : "changes"}`;
}

function formatChange(change: ReportedChange): string {
  const { verdict, functions, message, package: name, version, level, places } = change;
  const where = functions.length > 0 ? `${functions.join(", ")}: ` : "";
  const rest = places.length - SHOWN;
  return [
    `${verdict.padEnd(7)}  ${where}${message}`,
    `         ${name} ${version}, ${level}`,
    ...places.slice(0, SHOWN).flatMap(formatLocation),
    ...(rest > 0 ? [`         and at ${rest} more`] : []),
  ].join("\n");
}

function formatLocation({ file, line, column, text, error }: SourceLocation): string[] {
  const location = `         ${file}:${line}:${column}  ${text}`;
  return error === undefined ? [location] : [location, `           ${error}`];
}
