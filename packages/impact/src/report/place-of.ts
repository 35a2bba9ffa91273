import { relative } from "node:path";
import type ts from "typescript";
import { withForwardSlashes } from "../packages/installed-package.ts";
import type { Place } from "./report.ts";

/** Where a position of a file is, as a person finds it. */
export function placeOf(file: ts.SourceFile, position: number, project: string): Place {
  const { line, character } = file.getLineAndCharacterOfPosition(position);
  const text = file.text.split("\n")[line] ?? "";
  return {
    file: withForwardSlashes(relative(project, file.fileName)),
    line: line + 1,
    column: character + 1,
    text: text.trim(),
  };
}

/** The place of a node. */
export function placeOfNode(node: ts.Node, project: string): Place {
  return placeOf(node.getSourceFile(), node.getStart(), project);
}

/**
 * Places in the order of files and lines, each once. Of a line that the compiler objects to, what it
 * says is enough.
 */
export function inOrder(places: readonly Place[]): readonly Place[] {
  const wrong = new Set(places.flatMap((place) => (place.error ? lineOf(place) : [])));
  const told = places.filter((place) => place.error !== undefined || !wrong.has(lineOf(place)));
  const byKey = new Map(told.map((place) => [keyOf(place), place]));
  return [...byKey.values()].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );
}

function lineOf({ file, line }: Place): string {
  return `${file}:${line}`;
}

function keyOf({ file, line, column, error }: Place): string {
  return [file, line, column, error].join("\n");
}
