import ts from "typescript";

/** What a package's modules export, by name; without a module that no file of the project leads to. */
export type PackageExports = ReadonlyMap<string, ts.Symbol>;

/** Collects the exports of all modules of a package that are part of a program. */
export function readExports(program: ts.Program, folder: string): PackageExports {
  const checker = program.getTypeChecker();
  const found = new Map<string, ts.Symbol>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(`${folder}/`) || isContractTypes(file.fileName)) continue;
    const module = checker.getSymbolAtLocation(file);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      found.set(symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol);
    }
  }
  return found;
}

/** The shape of openapi-typescript, whose `paths` and `operations` no operation function is made of. */
function isContractTypes(path: string): boolean {
  return /\/generated\/openapi\.(?:d\.)?ts$/.test(path);
}
