import type ts from "typescript";

/** The project's hand-written files: no declarations, nothing installed. */
export function ownFiles(
  program: ts.Program,
  isOfPackage: (path: string) => boolean,
): readonly ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(
      (file) =>
        !file.isDeclarationFile &&
        !program.isSourceFileFromExternalLibrary(file) &&
        !isOfPackage(file.fileName) &&
        !file.fileName.endsWith(".json"),
    );
}

/** Whether the compiler does not check a file: JavaScript without `checkJs`. */
export function isUnchecked(program: ts.Program, file: ts.SourceFile): boolean {
  const isScript = /\.[cm]?jsx?$/.test(file.fileName);
  return (
    isScript &&
    program.getCompilerOptions().checkJs !== true &&
    !/^[ \t]*\/\/[ \t]*@ts-check/m.test(file.text)
  );
}
