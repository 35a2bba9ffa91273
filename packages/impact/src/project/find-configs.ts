import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { ImpactError } from "../impact-error.ts";
import { withForwardSlashes } from "../packages/installed-package.ts";
import { findMarkup } from "./find-markup.ts";
import { withModernDefaults } from "./modern-defaults.ts";

/** A tsconfig with files. */
export interface Config {
  readonly path: string;
  readonly files: readonly string[];
  readonly options: ts.CompilerOptions;
  /** Projects that it references, and so may import from as they are built. */
  readonly references: readonly ts.ProjectReference[];
}

/**
 * Reads the tsconfig of a project, and those that it references.
 * @param project a folder, or a tsconfig
 * @throws ImpactError if there is none, one cannot be read, or none has a file
 */
export function findConfigs(project: string): readonly Config[] {
  const configs = new Map<string, Config>();
  const open = [pathOf(project)];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (configs.has(path)) continue;
    const parsed = readConfig(path);
    const options = withModernDefaults(parsed, dirname(path));
    const { fileNames: files, projectReferences: references = [] } = parsed;
    configs.set(path, { path, files, options: readOnlyOptions(options), references });
    for (const reference of references) open.push(pathOf(reference.path));
  }
  const markup = findMarkup(dirname(pathOf(project)));
  const full = [...configs.values()]
    .map((config) => withMarkup(config, markup, [...configs.keys()]))
    .filter(({ files }) => files.length > 0);
  if (full.length > 0) return full;
  throw new ImpactError(`${pathOf(project)} includes no file: check its include and files.`);
}

/** A config with the files of markup that are nearer to it than to any other. */
function withMarkup(config: Config, markup: readonly string[], paths: readonly string[]): Config {
  const nearest = (file: string) =>
    paths
      .filter((path) => file.startsWith(`${withForwardSlashes(dirname(path))}/`))
      .sort((a, b) => dirname(b).length - dirname(a).length)[0];
  const own = markup.filter((file) => nearest(file) === config.path);
  const jsx = own.some((file) => file.endsWith(".tsx")) ? { jsx: ts.JsxEmit.Preserve } : {};
  return { ...config, files: [...config.files, ...own], options: { ...jsx, ...config.options } };
}

function pathOf(project: string): string {
  const isFolder = existsSync(project) && statSync(project).isDirectory();
  const path = resolve(isFolder ? join(project, "tsconfig.json") : project);
  if (existsSync(path)) return path;
  throw new ImpactError(
    `${path} does not exist: impact needs the tsconfig of a TypeScript project.`,
  );
}

function readConfig(path: string): ts.ParsedCommandLine {
  const fatal: ts.Diagnostic[] = [];
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => fatal.push(problem),
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(path, {}, host);
  const [first] = [...fatal, ...(parsed?.errors ?? [])].filter(({ code }) => !isHarmless(code));
  if (parsed && !first) return parsed;
  const text = first ? ts.flattenDiagnosticMessageText(first.messageText, " ") : "unknown reason";
  throw new ImpactError(`${path} cannot be read: ${text}`);
}

/** Having no inputs is fine with references; options of a newer compiler are not our concern. */
function isHarmless(code: number): boolean {
  return NO_INPUTS.has(code) || UNKNOWN_OPTION.has(code);
}

const NO_INPUTS = new Set([18002, 18003]);
const UNKNOWN_OPTION = new Set([5023, 5025, 6046, 6114]);

/** Writes nothing, and checks only the project's own files. */
function readOnlyOptions(options: ts.CompilerOptions): ts.CompilerOptions {
  const { composite: _, incremental: __, tsBuildInfoFile: ___, outFile: ____, ...others } = options;
  return { ...others, noEmit: true, skipLibCheck: true };
}
