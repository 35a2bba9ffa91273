import { major } from "semver";
import ts from "typescript";
import { findInstalled } from "../packages/installed-package.ts";

/**
 * The options of a project, with the defaults of its own compiler. From TypeScript 6 on a project is
 * strict, uses modules and targets current engines unless it says otherwise; and it may name a target
 * or library that the compiler here does not know yet, which must not fall back to the oldest one.
 */
export function withModernDefaults(
  { options, errors }: ts.ParsedCommandLine,
  folder: string,
): ts.CompilerOptions {
  const isUnknown = (name: string) =>
    errors.some(
      ({ code, messageText }) =>
        code === UNKNOWN_VALUE &&
        ts.flattenDiagnosticMessageText(messageText, "").includes(`--${name}`),
    );
  const { lib, ...others } = options;
  const own = isUnknown("lib") ? others : options;
  const target = isUnknown("target") ? { target: ts.ScriptTarget.ESNext } : {};
  const compiler = findInstalled("typescript", folder);
  if (!compiler || major(compiler.manifest.version) < FIRST_MODERN) return { ...own, ...target };
  return {
    strict: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    ...(own.module === undefined ? { moduleResolution: ts.ModuleResolutionKind.Bundler } : {}),
    ...own,
    ...target,
  };
}

const FIRST_MODERN = 6;
const UNKNOWN_VALUE = 6046;
