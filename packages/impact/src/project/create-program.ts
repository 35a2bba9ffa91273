import ts from "typescript";
import { writtenPath } from "../markup/languages.ts";
import type { Config } from "./find-configs.ts";
import { markupAt } from "./find-markup.ts";
import type { Redirect } from "./redirect.ts";

/** Parsed source files, by the path that the compiler sees and the path that was read. */
export type ParsedFiles = Map<string, ts.SourceFile>;

/** A host with a method that the compiler calls but does not declare. */
interface Host extends ts.CompilerHost {
  readonly useSourceOfProjectReferenceRedirect: () => boolean;
}

/**
 * Opens a project with packages replaced. Nothing is written. Files that two programs of a config
 * share are parsed once.
 */
export function createProgram(config: Config, redirect: Redirect, parsed: ParsedFiles): ts.Program {
  const own = ts.createCompilerHost(config.options, true);
  const actual = (path: string) => redirect.resolve(path)?.actual ?? path;
  const host: Host = {
    ...own,
    fileExists: (path) => own.fileExists(actual(path)) || own.fileExists(writtenPath(path) ?? ""),
    readFile: (path) => own.readFile(actual(path)),
    directoryExists: (path) => redirect.leads(path) || ts.sys.directoryExists(actual(path)),
    getDirectories: (path) => ts.sys.getDirectories(actual(path)),
    realpath: (path) => redirect.resolve(path)?.seen ?? ts.sys.realpath?.(path) ?? path,
    // The output of a referenced project may be missing or out of date: read its sources.
    useSourceOfProjectReferenceRedirect: () => true,
    getSourceFile(path, options) {
      const key = `${path}\n${actual(path)}`;
      const known = parsed.get(key);
      if (known) return known;
      const text = markupAt(path)?.text ?? own.readFile(actual(path));
      if (text === undefined) return undefined;
      const file = ts.createSourceFile(path, text, options, true);
      parsed.set(key, file);
      return file;
    },
  };
  const { files: rootNames, options, references: projectReferences } = config;
  return ts.createProgram({ rootNames, options, projectReferences, host });
}
