import ts from "typescript";
import { resolveSymbol } from "../contract/resolve-alias.ts";
import type { Collector } from "./collector.ts";

/** Finds each name of a package's function or type, whatever its local name is. */
export const collectNames: Collector = (node, { checker, use }) => {
  if (!ts.isIdentifier(node)) return;
  const kind = isImport(node) ? "import" : "name";
  for (const declaration of resolveSymbol(checker, node)?.declarations ?? []) {
    if (isNamed(declaration)) use(declaration, { kind, node });
  }
};

function isNamed(node: ts.Node): boolean {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

/** Whether a name is part of an import or a re-export. */
function isImport(node: ts.Node): boolean {
  return (
    ts.findAncestor(
      node,
      (above) => ts.isImportDeclaration(above) || ts.isExportDeclaration(above),
    ) !== undefined
  );
}
