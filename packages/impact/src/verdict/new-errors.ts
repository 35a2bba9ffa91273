import ts from "typescript";

/** Something that the compiler objects to in a file of the project. */
export interface ProjectError {
  readonly file: ts.SourceFile;
  readonly start: number;
  readonly length: number;
  /** Such as `TS2322`. */
  readonly code: string;
  /** What the compiler says, elaborations included, each on a line of its own. */
  readonly message: string;
}

/** What the compiler says of a project before and after an update. */
export interface ErrorComparison {
  /** The project's own: they are there with the installed packages too. */
  readonly own: readonly ProjectError[];
  /** Those that the update brings. */
  readonly gained: readonly ProjectError[];
}

/** Compares what the compiler says of the same files in two programs. */
export function compareErrors(
  before: ts.Program,
  after: ts.Program,
  files: readonly ts.SourceFile[],
): ErrorComparison {
  const own = errorsOf(before, files);
  const known = new Set(own.map(keyOf));
  return { own, gained: errorsOf(after, files).filter((error) => !known.has(keyOf(error))) };
}

/** The words of an error may name a type of the package, which is another one in the other program. */
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
