import ts from "typescript";
import { resolveSymbol } from "../contract/resolve-alias.ts";
import { literalsOf, useProperty } from "./collect-properties.ts";
import type { Collector, CollectorContext } from "./collector.ts";

/** Finds each name of a property that a type takes for one: a type argument, or a text, that must be a key. */
export const collectKeys: Collector = (node, context) => {
  if (ts.isTypeReferenceNode(node)) collectTypeArguments(node, context);
  if (!ts.isStringLiteralLike(node)) return;
  for (const type of keyedTypes(node, context.checker))
    useProperty(type, node.text, "read", node, context);
};

/** `Pick<Product, "name">`, and each other type with a parameter that must be a key of another. */
function collectTypeArguments(
  { typeName, typeArguments }: ts.TypeReferenceNode,
  context: CollectorContext,
): void {
  const { checker } = context;
  const declarations = resolveSymbol(checker, typeName)?.declarations ?? [];
  const parameters = declarations.flatMap((one) =>
    ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one)
      ? [...(one.typeParameters ?? [])]
      : [],
  );
  for (const [index, { constraint }] of parameters.entries()) {
    const key = typeArguments?.[index];
    if (key === undefined || constraint === undefined) continue;
    const owner = parameters.findIndex(({ name }) => isKeyOf(constraint, name.text));
    const type = typeArguments?.[owner];
    if (type === undefined) continue;
    for (const name of literalsOf(checker.getTypeFromTypeNode(key))) {
      useProperty(checker.getTypeFromTypeNode(type), name, "read", key, context);
    }
  }
}

function isKeyOf(constraint: ts.TypeNode, name: string): boolean {
  return keyOperators(constraint).some(({ type }) => type.getText() === name);
}

/** The types of which a text must be a key, by what is declared around it. */
function keyedTypes(node: ts.StringLiteralLike, checker: ts.TypeChecker): readonly ts.Type[] {
  const { parent } = node;
  if (ts.isCallExpression(parent)) {
    const declaration = checker.getResolvedSignature(parent)?.declaration;
    const parameter = declaration?.parameters[parent.arguments.indexOf(node)];
    const isKey =
      parameter && "type" in parameter && parameter.type && mustBeKey(parameter.type, checker);
    return isKey ? parent.arguments.map((argument) => checker.getTypeAtLocation(argument)) : [];
  }
  const typed = ts.findAncestor(
    node,
    (one) => ts.isStatement(one) || typeAround(one) !== undefined,
  );
  const type = typed && typeAround(typed);
  return type ? keyOperators(type).map((one) => checker.getTypeFromTypeNode(one.type)) : [];
}

function typeAround(node: ts.Node): ts.TypeNode | undefined {
  const isTyped =
    ts.isVariableDeclaration(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isAsExpression(node);
  return isTyped ? node.type : undefined;
}

/** Whether a parameter takes keys: by its own type, or by what its type parameter must be. */
function mustBeKey(type: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isTypeNode(type)) return false;
  if (keyOperators(type).length > 0) return true;
  if (!ts.isTypeReferenceNode(type)) return false;
  const declarations = resolveSymbol(checker, type.typeName)?.declarations ?? [];
  return declarations.some(
    (one) =>
      ts.isTypeParameterDeclaration(one) &&
      one.constraint &&
      keyOperators(one.constraint).length > 0,
  );
}

function keyOperators(type: ts.TypeNode): readonly ts.TypeOperatorNode[] {
  const operators: ts.TypeOperatorNode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword)
      operators.push(node);
    ts.forEachChild(node, visit);
  };
  visit(type);
  return operators;
}
