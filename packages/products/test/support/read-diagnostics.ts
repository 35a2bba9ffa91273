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

const FIRST_LINE = /^(?:(?<file>.+)\((?<line>\d+),(?<column>\d+)\): )?error (?<code>TS\d+): (?<text>.*)$/;

/**
 * The diagnostics in the output of `tsc --pretty false`, whose continuation lines are indented.
 * @throws Error for a line that is neither, so that no error goes unread.
 */
export function readDiagnostics(output: string): readonly CompilerDiagnostic[] {
  return output
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .reduce<readonly CompilerDiagnostic[]>((read, line) => {
      const groups = FIRST_LINE.exec(line)?.groups;
      if (groups !== undefined) {
        return [...read, readFirstLine(groups)];
      }
      const last = read.at(-1);
      if (last === undefined || !line.startsWith(" ")) {
        throw new Error(`not a diagnostic: ${line}`);
      }
      return [...read.slice(0, -1), { ...last, message: `${last.message}\n${line}` }];
    }, []);
}

function readFirstLine(groups: Readonly<Record<string, string>>): CompilerDiagnostic {
  const { file = "", line = "0", column = "0", code = "", text = "" } = groups;
  return { file, line: Number(line), column: Number(column), code, message: text };
}
