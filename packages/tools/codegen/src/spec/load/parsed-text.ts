import type { DiagnosticCode } from "../../diagnostics.ts";
import type { Json } from "../../json/json.ts";

/** What is wrong with a text. */
export interface TextProblem {
  readonly code: Extract<DiagnosticCode, "SYNTAX" | "DUPLICATE_KEY">;
  /** `line:column`, or empty where the text as a whole is meant. */
  readonly place: string;
  readonly message: string;
}

/** The value of a text; without one there are problems. */
export interface ParsedText {
  readonly value?: Json;
  readonly problems: readonly TextProblem[];
}

interface Position {
  readonly line: number;
  readonly col: number;
}

/** The problem of a key that stands twice, reported where it stands for the second time. */
export function repeatedKey(key: string, first: Position, second: Position): TextProblem {
  const name = JSON.stringify(key.slice(0, 80));
  return {
    code: "DUPLICATE_KEY",
    place: `${second.line}:${second.col}`,
    message: `The key ${name} stands in line ${first.line} and again in line ${second.line}.`,
  };
}
