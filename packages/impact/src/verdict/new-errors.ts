import ts from "typescript";

/** A compiler error in a file of the project. */
export interface ProjectError {
  readonly file: ts.SourceFile;
  readonly start: number;
  readonly length: number;
  /** Such as `TS2322`. */
  readonly code: string;
  /** The compiler's message, with its elaborations on lines of their own. */
  readonly message: string;
}

/** The compiler errors of a project before and after an update. */
export interface ErrorComparison {
  /** The project's own errors: those with the installed packages. */
  readonly own: readonly ProjectError[];
  /** The errors that the update adds. */
  readonly gained: readonly ProjectError[];
}

/** Compares the compiler errors of the same files in two programs. */
export function compareErrors(
  before: ts.Program,
  after: ts.Program,
  files: readonly ts.SourceFile[],
): ErrorComparison {
  const own = errorsOf(before, files);
  const known = new Set(own.map(keyOf));
  return { own, gained: errorsOf(after, files).filter((error) => !known.has(keyOf(error))) };
}

/** Identifies an error without its message, which may name a type that differs between the programs. */
function keyOf({ file, start, code }: ProjectError): string {
  return `${file.fileName}\n${start}\n${code}`;
}

function errorsOf(program: ts.Program, files: readonly ts.SourceFile[]): readonly ProjectError[] {
  return files.flatMap((file) => {
    const same = program.getSourceFile(file.fileName);
    if (!same) return [];
    const found = [
      ...program.getSyntacticDiagnostics(same),
      ...program.getSemanticDiagnostics(same),
    ];
    return found
      .filter(({ category }) => category === ts.DiagnosticCategory.Error)
      .map(({ start = 0, length = 0, code, messageText }) => ({
        file,
        start,
        length,
        code: `TS${code}`,
        message: ts.flattenDiagnosticMessageText(messageText, "\n"),
      }));
  });
}
