import ts from "typescript";
import type { Collector, CollectorContext } from "./collector.ts";
import { resolveFunction } from "./resolve-function.ts";

/** Finds calls by path, and clients that are created. */
export const collectCalls: Collector = (node, context) => {
  if (!ts.isCallExpression(node)) return;
  const [first] = node.arguments;
  const called = resolveFunction(node.expression, context.checker);
  const [declaration] = called?.declarations ?? [];
  const owner = declaration && context.ownerOf(declaration);
  if (!called || owner === undefined) return;
  if (isMethod(called.name) && first) pathCall(called.name, first, owner, context);
  if (/^create\w+Client$/.test(called.name)) {
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

function isMethod(text: string): boolean {
  return /^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)$/.test(text);
}

function pathCall(
  method: string,
  path: ts.Expression,
  folder: string,
  context: CollectorContext,
): void {
  const type = context.checker.getTypeAtLocation(path);
  for (const member of type.isUnion() ? type.types : [type]) {
    if (!member.isStringLiteral()) continue;
    context.pathCall({ operation: `${method} ${member.value}`, folder, node: path });
  }
}

function nameOf({ expression }: ts.CallExpression): ts.Node {
  return ts.isPropertyAccessExpression(expression) ? expression.name : expression;
}
