import ts from "typescript";
import { membersOf } from "../contract/shape.ts";
import type { Look, Looker } from "./look.ts";

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Finds statuses that a result or an error is asked for: compared, or as the case of a switch. */
export const lookForStatuses: Looker = (node, look) => {
  if (ts.isBinaryExpression(node) && COMPARISONS.has(node.operatorToken.kind)) {
    compare(node.left, node.right, look);
    compare(node.right, node.left, look);
  } else if (ts.isCaseClause(node)) {
    compare(node.parent.parent.expression, node.expression, look);
  }
};

function compare(value: ts.Expression, constant: ts.Expression, look: Look): void {
  const type = look.checker.getTypeAtLocation(constant);
  const source = sourceOf(value, look);
  if (!type.isNumberLiteral() || !source) return;
  look.status({ status: type.value, results: membersOf(source), node: constant });
}

/** The type that a status is read from; undefined for what is no status of ours. */
function sourceOf(value: ts.Expression, { checker }: Look): ts.Type | undefined {
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

/** A result has a `response`, an error of the vendor a `body`; a `Response` of fetch has neither. */
function asResult(type: ts.Type): ts.Type | undefined {
  const members = membersOf(type);
  const isOurs = members.some(
    (member) => member.getProperty("response") || member.getProperty("requestId"),
  );
  return isOurs ? type : undefined;
}
