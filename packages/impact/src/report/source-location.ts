import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type ts from "typescript";
import { writtenPath } from "../markup/languages.ts";
import { withForwardSlashes } from "../packages/installed-package.ts";
import { markupAt } from "../project/find-markup.ts";
import type { SourceLocation } from "./report.ts";

/** The location of a position in a file, relative to the project. */
export function locationOf(file: ts.SourceFile, position: number, project: string): SourceLocation {
  const written = writtenPath(file.fileName);
  const markup = written === undefined ? undefined : markupAt(file.fileName);
  const at = markup?.positionIn(position) ?? position;
  const { line, character } = file.getLineAndCharacterOfPosition(at);
  const path = markup && written !== undefined ? written : file.fileName;
  const source = path === file.fileName ? file.text : readFileSync(path, "utf8");
  const text = source.split("\n")[line] ?? "";
  return {
    file: withForwardSlashes(relative(project, path)),
    line: line + 1,
    column: character + 1,
    text: text.trim(),
  };
}

/** The location of the start of a node. */
export function locationOfNode(node: ts.Node, project: string): SourceLocation {
  return locationOf(node.getSourceFile(), node.getStart(), project);
}

/**
 * Locations sorted by file and line, each once. For a line with a compiler error, the error alone is
 * listed.
 */
export function sortLocations(locations: readonly SourceLocation[]): readonly SourceLocation[] {
  const failing = new Set(locations.filter(({ error }) => error).map(lineOf));
  const listed = locations.filter((one) => one.error !== undefined || !failing.has(lineOf(one)));
  const byKey = new Map(listed.map((location) => [keyOf(location), location]));
  return [...byKey.values()].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );
}

function lineOf({ file, line }: SourceLocation): string {
  return `${file}:${line}`;
}

function keyOf({ file, line, column, error }: SourceLocation): string {
  return [file, line, column, error].join("\n");
}
