import ts from "typescript";
import { declarationsOf, withItems } from "../contract/shape.ts";
import type { Collector } from "./collector.ts";

/**
 * Finds where a value of a package's type enters the program: in variables, parameters, parts of
 * patterns, and results that are used at once. Later uses of such a variable do not count.
 */
export const collectValues: Collector = (node, { checker, use }) => {
  if (!isArrival(node)) return;
  for (const type of withItems(checker, checker.getTypeAtLocation(node))) {
    for (const declaration of declarationsOf(type)) use(declaration, { kind: "receive", node });
  }
};

function isArrival(node: ts.Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  if (ts.isIdentifier(node)) {
    const isDeclared =
      ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent);
    return isDeclared && parent.name === node;
  }
  const isCall = ts.isCallExpression(node) || ts.isAwaitExpression(node);
  if (!isCall) return false;
  return (
    ts.isPropertyAccessExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isCallExpression(parent)
  );
}
