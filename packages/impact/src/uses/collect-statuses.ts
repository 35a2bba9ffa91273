import ts from "typescript";
import { membersOf } from "../contract/shape.ts";
import type { Collector, CollectorContext } from "./collector.ts";

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Finds statuses that a result's or an error's status is compared with, by an operator or a `case`. */
export const collectStatuses: Collector = (node, context) => {
  if (ts.isBinaryExpression(node) && COMPARISONS.has(node.operatorToken.kind)) {
    compare(node.left, node.right, context);
    compare(node.right, node.left, context);
  } else if (ts.isCaseClause(node)) {
    compare(node.parent.parent.expression, node.expression, context);
  }
};

function compare(value: ts.Expression, constant: ts.Expression, context: CollectorContext): void {
  const type = context.checker.getTypeAtLocation(constant);
  const source = sourceOf(value, context);
  if (!type.isNumberLiteral() || !source) return;
  context.status({ status: type.value, results: membersOf(source), node: constant });
}

/** The type whose status is read; undefined if it is not a result or an error of ours. */
function sourceOf(value: ts.Expression, { checker }: CollectorContext): ts.Type | undefined {
  if (ts.isPropertyAccessExpression(value) && value.name.text === "status") {
    return asResult(checker.getTypeAtLocation(value.expression));
  }
  if (!ts.isIdentifier(value)) return undefined;
  const [declaration] = checker.getSymbolAtLocation(value)?.declarations ?? [];
  if (!declaration || !ts.isBindingElement(declaration)) return undefined;
  const name = declaration.propertyName ?? declaration.name;
  if (!ts.isIdentifier(name) || name.text !== "status") return undefined;
  return asResult(checker.getTypeAtLocation(declaration.parent));
}

/** A result has a `response`, an error of a vendor a `requestId`; a `Response` of fetch has neither. */
function asResult(type: ts.Type): ts.Type | undefined {
  const members = membersOf(type);
  const isOurs = members.some(
    (member) => member.getProperty("response") || member.getProperty("requestId"),
  );
  return isOurs ? type : undefined;
}
