import ts from "typescript";
import type { Collector } from "./collector.ts";
import { resolveFunction } from "./resolve-function.ts";

/** Finds clients that are created. */
export const collectCalls: Collector = (node, context) => {
  if (!ts.isCallExpression(node)) return;
  const [first] = node.arguments;
  const called = resolveFunction(node.expression, context.checker);
  const [declaration] = called?.declarations ?? [];
  const owner = declaration && context.ownerOf(declaration);
  if (!called || owner === undefined) return;
  if (/^create\w*Client$/.test(called.name)) {
    const options = first && context.checker.getTypeAtLocation(first);
    context.client({ folder: owner, options, node: nameOf(node) });
  }
};

/** Finds the functions that are passed to `paginate`. */
export const collectPages: Collector = (node, { checker, pages }) => {
  if (!ts.isCallExpression(node)) return;
  const [first] = node.arguments;
  if (!first || resolveFunction(node.expression, checker)?.name !== "paginate") return;
  for (const declaration of resolveFunction(first, checker)?.declarations ?? []) {
    pages(declaration, first);
  }
};

function nameOf({ expression }: ts.CallExpression): ts.Node {
  return ts.isPropertyAccessExpression(expression) ? expression.name : expression;
}
