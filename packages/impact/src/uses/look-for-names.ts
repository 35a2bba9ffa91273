import ts from "typescript";
import { meaningOf } from "../contract/resolve-alias.ts";
import type { Looker } from "./look.ts";

/** Finds each place that names a function or a type of a package, whatever it is called there. */
export const lookForNames: Looker = (node, { checker, use }) => {
  if (!ts.isIdentifier(node)) return;
  const kind = isImport(node) ? "import" : "name";
  for (const declaration of meaningOf(checker, node)?.declarations ?? []) {
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

/** Whether a name only stands in an import or an export that hands it on. */
function isImport(node: ts.Node): boolean {
  return (
    ts.findAncestor(
      node,
      (above) => ts.isImportDeclaration(above) || ts.isExportDeclaration(above),
    ) !== undefined
  );
}
