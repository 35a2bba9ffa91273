import ts from "typescript";
import type { Config } from "./find-configs.ts";
import type { Redirect } from "./redirect.ts";

/** Source files that have been parsed, by what they are seen as and where they are. */
export type ParsedFiles = Map<string, ts.SourceFile>;

/** What a program asks its host for as well, which the compiler's own type keeps to itself. */
interface Host extends ts.CompilerHost {
  readonly useSourceOfProjectReferenceRedirect: () => boolean;
}

/**
 * Opens a project with packages replaced. Nothing is written. Files that are the same in two
 * programs of a config are parsed once.
 */
export function createProgram(config: Config, redirect: Redirect, parsed: ParsedFiles): ts.Program {
  const own = ts.createCompilerHost(config.options, true);
  const actual = (path: string) => redirect.resolve(path)?.actual ?? path;
  const host: Host = {
    ...own,
    fileExists: (path) => own.fileExists(actual(path)),
    readFile: (path) => own.readFile(actual(path)),
    directoryExists: (path) => redirect.leads(path) || ts.sys.directoryExists(actual(path)),
    getDirectories: (path) => ts.sys.getDirectories(actual(path)),
    realpath: (path) => redirect.resolve(path)?.seen ?? ts.sys.realpath?.(path) ?? path,
    // What another project of the same tsconfig builds may not be built, or be out of date.
    useSourceOfProjectReferenceRedirect: () => true,
    getSourceFile(path, options) {
      const key = `${path}\n${actual(path)}`;
      const known = parsed.get(key);
      if (known) return known;
      const text = own.readFile(actual(path));
      if (text === undefined) return undefined;
      const file = ts.createSourceFile(path, text, options, true);
      parsed.set(key, file);
      return file;
    },
  };
  const { files: rootNames, options, references: projectReferences } = config;
  return ts.createProgram({ rootNames, options, projectReferences, host });
}
