import type { DiagnosticCode } from "../../diagnostics.ts";
import type { Json } from "../../json/json.ts";

/** What is wrong with a text. */
export interface TextProblem {
  readonly code: Extract<DiagnosticCode, "SYNTAX" | "DUPLICATE_KEY" | "DUPLICATE_KEY_EQUAL">;
  /** `line:column`, or empty for the text as a whole. */
  readonly position: string;
  readonly message: string;
}

/** The value of a text, or the problems that prevent one. */
export interface ParsedText {
  readonly value?: Json;
  readonly problems: readonly TextProblem[];
}

interface Position {
  readonly line: number;
  readonly col: number;
}

/**
 * The problem of a duplicate key, reported at its second occurrence. It is only untidy where both have the
 * same value: whichever a parser keeps, it reads the same document.
 */
export function repeatedKey(
  key: string,
  first: Position,
  second: Position,
  isEqual: boolean,
): TextProblem {
  const name = JSON.stringify(key.slice(0, 80));
  const said = `The key ${name} is on line ${first.line} and again on line ${second.line}`;
  return {
    code: isEqual ? "DUPLICATE_KEY_EQUAL" : "DUPLICATE_KEY",
    position: `${second.line}:${second.col}`,
    message: isEqual ? `${said}, with the same value.` : `${said}.`,
  };
}
