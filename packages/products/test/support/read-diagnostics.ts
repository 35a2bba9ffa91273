/** One error as a compiler printed it. */
export interface CompilerDiagnostic {
  /** Relative to the folder the compiler ran in; empty for an error of the project itself. */
  readonly file: string;
  /** From 1; 0 for an error of the project itself. */
  readonly line: number;
  /** From 1; 0 for an error of the project itself. */
  readonly column: number;
  /** Such as `TS2345`. */
  readonly code: string;
  /** All lines of the message. */
  readonly message: string;
}

const DIAGNOSTIC =
  /^(?:(?<file>.+)\((?<line>\d+),(?<column>\d+)\): )?error (?<code>TS\d+): (?<message>.*)$/s;

/**
 * The diagnostics in the output of `tsc --pretty false`, whose continuation lines are indented.
 * @throws Error for a line that belongs to none, so that no error is missed
 */
export function readDiagnostics(output: string): readonly CompilerDiagnostic[] {
  return output
    .split(/\r?\n(?! )/)
    .filter((text) => text !== "")
    .map(readDiagnostic);
}

function readDiagnostic(text: string): CompilerDiagnostic {
  const groups = DIAGNOSTIC.exec(text)?.groups;
  if (groups === undefined) {
    throw new Error(`not a diagnostic: ${text}`);
  }
  const { file = "", line = "0", column = "0", code = "", message = "" } = groups;
  return { file, line: Number(line), column: Number(column), code, message };
}
