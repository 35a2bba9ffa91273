import ts from "typescript";
import { resolveAlias } from "../contract/resolve-alias.ts";
import { propertiesNamed } from "../contract/shape.ts";
import type { Collector, CollectorContext } from "./collector.ts";
import type { UseKind } from "./use.ts";

/** Finds each read and write of a property: by name, by key, in a pattern, or by `in`. */
export const collectProperties: Collector = (node, context) => {
  const { checker } = context;
  if (ts.isPropertyAccessExpression(node)) {
    const type = checker.getTypeAtLocation(node.expression);
    for (const kind of kindsOf(node)) useProperty(type, node.name.text, kind, node.name, context);
  } else if (ts.isElementAccessExpression(node)) {
    const key = checker.getTypeAtLocation(node.argumentExpression);
    const type = checker.getTypeAtLocation(node.expression);
    for (const name of literalsOf(key)) {
      for (const kind of kindsOf(node))
        useProperty(type, name, kind, node.argumentExpression, context);
    }
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    const type = checker.getTypeAtLocation(node.parent);
    if (!node.dotDotDotToken && ts.isIdentifier(name))
      useProperty(type, name.text, "read", name, context);
    if (ts.isStringLiteral(name)) useProperty(type, name.text, "read", name, context);
  } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
    const type = checker.getTypeAtLocation(node.right);
    for (const name of literalsOf(checker.getTypeAtLocation(node.left))) {
      useProperty(type, name, "read", node.left, context);
    }
  } else if (ts.isIndexedAccessTypeNode(node)) {
    const type = checker.getTypeFromTypeNode(node.objectType);
    for (const name of literalsOf(checker.getTypeFromTypeNode(node.indexType))) {
      useProperty(type, name, "read", node.indexType, context);
    }
  }
};

/** Reports the use of a type's property, wherever it is declared. */
export function useProperty(
  type: ts.Type,
  name: string,
  kind: UseKind,
  node: ts.Node,
  context: CollectorContext,
): void {
  for (const property of propertiesNamed(type, name)) {
    const { declarations = [] } = resolveAlias(context.checker, property);
    for (const declaration of declarations) context.use(declaration, { kind, node });
  }
}

/** The texts that a type lists. */
export function literalsOf(type: ts.Type): readonly string[] {
  const members = type.isUnion() ? type.types : [type];
  return members.flatMap((member) => (member.isStringLiteral() ? member.value : []));
}

/** `=` writes; an assignment such as `??=` also reads, and so do `++` and `--`. */
function kindsOf(node: ts.Expression): readonly UseKind[] {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.left === node) {
    const { kind } = parent.operatorToken;
    if (kind === ts.SyntaxKind.EqualsToken) return ["write"];
    if (kind > ts.SyntaxKind.EqualsToken && kind <= ts.SyntaxKind.LastAssignment) return BOTH;
  }
  const isStep = ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent);
  return isStep && STEPS.has(parent.operator) ? BOTH : ["read"];
}

const BOTH: readonly UseKind[] = ["read", "write"];
const STEPS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusPlusToken,
  ts.SyntaxKind.MinusMinusToken,
]);
