import ts from "typescript";
import { declarationsOf, membersOf } from "../contract/shape.ts";
import type { Collector, CollectorContext } from "./collector.ts";
import { requiredNames } from "./required-names.ts";

/**
 * Finds values that are passed from one of the project's own types to a package's type, or the other
 * way round: no property is named there, but each one that both types have is written or read.
 */
export const collectFlows: Collector = (node, context) => {
  if (!isPassedOn(node)) return;
  const wanted = context.checker.getContextualType(node);
  if (!wanted) return;
  const value = context.checker.getTypeAtLocation(node);
  followValue(value, wanted, node, context);
  // A function that is passed on is called with the parameters of the expected one.
  const [own, given] = [value, wanted].map((type) => parametersOf(type, context.checker));
  for (const [index, parameter] of (own ?? []).entries()) {
    const argument = given?.[index];
    if (argument) follow(argument, parameter, node, context, DEPTH);
  }
};

/** The types of a function's parameters; a rest parameter of known length is spread. */
function parametersOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const [signature] = checker.getNonNullableType(type).getCallSignatures();
  return (signature?.getParameters() ?? []).flatMap((parameter) => {
    const own = checker.getTypeOfSymbol(parameter);
    // A tuple's type is always a type reference; `isTupleType` does not narrow to it.
    return checker.isTupleType(own) ? checker.getTypeArguments(own as ts.TypeReference) : own;
  });
}

/** How deep nested values are followed. */
const DEPTH = 4;

/** Finds what a value of one type writes to, or reads for, another one that it is passed to. */
export function followValue(
  value: ts.Type,
  wanted: ts.Type,
  node: ts.Node,
  context: CollectorContext,
): void {
  follow(value, wanted, node, context, DEPTH);
}

function isPassedOn(node: ts.Node): node is ts.Expression {
  if (!ts.isExpression(node) || ts.isObjectLiteralExpression(node)) return false;
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
  if (ts.isBinaryExpression(parent)) {
    return parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  }
  if (ts.isArrowFunction(parent)) return parent.body === node;
  if (ts.isVariableDeclaration(parent)) return parent.type !== undefined && parent.name !== node;
  return (
    ts.isReturnStatement(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isJsxExpression(parent)
  );
}

function follow(
  value: ts.Type,
  wanted: ts.Type,
  node: ts.Node,
  context: CollectorContext,
  depth: number,
): void {
  if (depth === 0 || value === wanted) return;
  const { checker, ownerOf, use } = context;
  const isOurs = (declaration: ts.Node) => ownerOf(declaration) !== undefined;
  const [have, want] = [declarationsOf(value), declarationsOf(wanted)];
  for (const declaration of want.filter((one) => isOurs(one) && !have.includes(one))) {
    use(declaration, {
      kind: "make",
      node: literalOf(value, node, isOurs),
      properties: requiredNames(value),
    });
  }
  const isNew = (declarations: readonly ts.Node[], others: readonly ts.Node[]) =>
    declarations.some((one) => isOurs(one) && !others.includes(one));
  for (const member of objectsOf(checker, wanted)) {
    for (const property of member.getProperties()) {
      const twin = checker.getPropertyOfType(checker.getNonNullableType(value), property.name);
      if (!twin) continue;
      const [ours, theirs] = [property.declarations ?? [], twin.declarations ?? []];
      if (isNew(ours, theirs)) {
        const written = theirs.find((one) => isWritten(one) && !isOurs(one)) ?? node;
        for (const declaration of ours) use(declaration, { kind: "write", node: written });
      }
      if (isNew(theirs, ours)) {
        for (const declaration of theirs) use(declaration, { kind: "read", node });
      }
      const [from, to] = [checker.getTypeOfSymbol(twin), checker.getTypeOfSymbol(property)];
      if (isNew(ours, theirs) || isNew(theirs, ours)) follow(from, to, node, context, depth - 1);
    }
  }
}

/** The members that are objects with properties of their own; strings and arrays have only methods. */
function objectsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  return membersOf(type).filter(
    (member) => (member.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayLikeType(member),
  );
}

/** The object literal that a value's type comes from; the node itself if that is unknown. */
function literalOf(value: ts.Type, node: ts.Node, isOurs: (node: ts.Node) => boolean): ts.Node {
  const written = value.symbol?.declarations?.find(
    (one) => ts.isObjectLiteralExpression(one) && !isOurs(one),
  );
  return written ?? node;
}

function isWritten(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
}
