import ts from "typescript";
import { propertiesNamed } from "../contract/shape.ts";
import type { Look, Looker } from "./look.ts";
import type { UseKind } from "./use.ts";

/** Finds each place that reads or sets a property: by name, by a key, in a pattern, or by `in`. */
export const lookForProperties: Looker = (node, look) => {
  const { checker } = look;
  if (ts.isPropertyAccessExpression(node)) {
    const type = checker.getTypeAtLocation(node.expression);
    found(type, node.name.text, kindOf(node), node.name, look);
  } else if (ts.isElementAccessExpression(node)) {
    const key = checker.getTypeAtLocation(node.argumentExpression);
    const type = checker.getTypeAtLocation(node.expression);
    for (const name of literalsOf(key))
      found(type, name, kindOf(node), node.argumentExpression, look);
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    const type = checker.getTypeAtLocation(node.parent);
    if (!node.dotDotDotToken && ts.isIdentifier(name)) found(type, name.text, "read", name, look);
    if (ts.isStringLiteral(name)) found(type, name.text, "read", name, look);
  } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
    const type = checker.getTypeAtLocation(node.right);
    for (const name of literalsOf(checker.getTypeAtLocation(node.left))) {
      found(type, name, "read", node.left, look);
    }
  } else if (ts.isIndexedAccessTypeNode(node)) {
    const type = checker.getTypeFromTypeNode(node.objectType);
    for (const name of literalsOf(checker.getTypeFromTypeNode(node.indexType))) {
      found(type, name, "read", node.indexType, look);
    }
  }
};

function found(type: ts.Type, name: string, kind: UseKind, node: ts.Node, look: Look): void {
  for (const property of propertiesNamed(type, name)) {
    for (const declaration of property.declarations ?? []) look.use(declaration, { kind, node });
  }
}

function literalsOf(type: ts.Type): readonly string[] {
  const members = type.isUnion() ? type.types : [type];
  return members.flatMap((member) => (member.isStringLiteral() ? member.value : []));
}

function kindOf(node: ts.Expression): UseKind {
  const { parent } = node;
  const isTarget =
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isTarget ? "write" : "read";
}
