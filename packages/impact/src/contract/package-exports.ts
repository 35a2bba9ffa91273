import type ts from "typescript";
import type { InstalledPackage } from "../packages/installed-package.ts";
import { resolveAlias } from "./resolve-alias.ts";

/** What a package exports, by name; empty if no file of the project imports it. */
export type PackageExports = ReadonlyMap<string, ts.Symbol>;

/** Reads the exports of an entry of a package, if it is part of the program. */
export function readExports(
  program: ts.Program,
  { manifest, folder }: InstalledPackage,
  entry = ".",
): PackageExports {
  const checker = program.getTypeChecker();
  const files = pathsIn(manifest.exports?.[entry]).flatMap(
    (path) => program.getSourceFile(`${folder}/${path.replace(/^\.\//, "")}`) ?? [],
  );
  const found = new Map<string, ts.Symbol>();
  for (const file of files) {
    const module = checker.getSymbolAtLocation(file);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      found.set(symbol.name, resolveAlias(checker, symbol));
    }
  }
  return found;
}

/** All paths of an entry of `exports`, whatever their conditions. */
function pathsIn(entry: unknown): readonly string[] {
  if (typeof entry === "string") return [entry];
  if (typeof entry !== "object" || entry === null) return [];
  return Object.values(entry).flatMap(pathsIn);
}
