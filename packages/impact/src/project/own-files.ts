import type ts from "typescript";

/** The files that the project's people write: no declarations, nothing that was installed. */
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

/** Whether the compiler says nothing of a file: JavaScript where `checkJs` is off. */
export function isUnchecked(program: ts.Program, file: ts.SourceFile): boolean {
  const isScript = /\.[cm]?jsx?$/.test(file.fileName);
  return (
    isScript &&
    program.getCompilerOptions().checkJs !== true &&
    !/^\s*\/\/\s*@ts-check/m.test(file.text)
  );
}
