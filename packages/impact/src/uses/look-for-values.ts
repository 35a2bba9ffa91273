import ts from "typescript";
import { declarationsOf, withItems } from "../contract/shape.ts";
import type { Looker } from "./look.ts";

/**
 * Finds where a value of a package's type comes into the program: variables, parameters and the
 * parts of patterns, and what is used at once. Where such a variable is named again is no news.
 */
export const lookForValues: Looker = (node, { checker, use }) => {
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
