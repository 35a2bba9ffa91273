import ts from "typescript";
import { declarationsOf, membersOf } from "../contract/shape.ts";
import type { Look, Looker } from "./look.ts";
import { namesGiven } from "./names-given.ts";

/**
 * Finds values that pass from a type of the project's own to a package's, or the other way round: no
 * property is named there, but each that both types have is written or read.
 */
export const lookForFlows: Looker = (node, look) => {
  if (!isPassedOn(node)) return;
  const wanted = look.checker.getContextualType(node);
  if (!wanted) return;
  const value = look.checker.getTypeAtLocation(node);
  follow(value, wanted, node, look, DEPTH);
  // A function that is handed on is called with what the other one takes.
  const [own, given] = [value, wanted].map((type) => parametersOf(type, look.checker));
  for (const [index, parameter] of (own ?? []).entries()) {
    const argument = given?.[index];
    if (argument) follow(argument, parameter, node, look, DEPTH);
  }
};

/** What a function takes, a list of its own at the end taken apart where its length is known. */
function parametersOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const [signature] = checker.getNonNullableType(type).getCallSignatures();
  return (signature?.getParameters() ?? []).flatMap((parameter) => {
    const own = checker.getTypeOfSymbol(parameter);
    // A tuple's type is a reference to it, which the checker's question does not tell the compiler.
    return checker.isTupleType(own) ? checker.getTypeArguments(own as ts.TypeReference) : own;
  });
}

/** How deep values inside of values are followed. */
const DEPTH = 4;

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

function follow(value: ts.Type, wanted: ts.Type, node: ts.Node, look: Look, depth: number): void {
  if (depth === 0 || value === wanted) return;
  const { checker, ownerOf, use } = look;
  const isOurs = (declaration: ts.Node) => ownerOf(declaration) !== undefined;
  const [have, want] = [declarationsOf(value), declarationsOf(wanted)];
  for (const declaration of want.filter((one) => isOurs(one) && !have.includes(one))) {
    use(declaration, {
      kind: "make",
      node: placeOf(value, node, isOurs),
      given: namesGiven(value),
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
        const place = theirs.find((one) => isWritten(one) && !isOurs(one)) ?? node;
        for (const declaration of ours) use(declaration, { kind: "write", node: place });
      }
      if (isNew(theirs, ours)) {
        for (const declaration of theirs) use(declaration, { kind: "read", node });
      }
      const [from, to] = [checker.getTypeOfSymbol(twin), checker.getTypeOfSymbol(property)];
      if (isNew(ours, theirs) || isNew(theirs, ours)) follow(from, to, node, look, depth - 1);
    }
  }
}

/** Objects with properties of their own; texts and lists have methods alone. */
function objectsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  return membersOf(type).filter(
    (member) => (member.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayLikeType(member),
  );
}

/** Where an object was written, as far as its type tells. */
function placeOf(value: ts.Type, node: ts.Node, isOurs: (node: ts.Node) => boolean): ts.Node {
  const written = value.symbol?.declarations?.find(
    (one) => ts.isObjectLiteralExpression(one) && !isOurs(one),
  );
  return written ?? node;
}

function isWritten(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
}
