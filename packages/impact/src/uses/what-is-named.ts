import ts from "typescript";
import { meaningOf, resolveAlias } from "../contract/resolve-alias.ts";
import { propertiesNamed } from "../contract/shape.ts";

/**
 * The function that an expression names: by itself, as a part of something, by a key, or by a
 * variable that a pattern took it into. Undefined where it names nothing.
 */
export function whatIsNamed(
  expression: ts.Expression,
  checker: ts.TypeChecker,
): ts.Symbol | undefined {
  const symbol = meaningOf(checker, nameIn(expression));
  const declaration = symbol?.valueDeclaration;
  if (!declaration || !ts.isBindingElement(declaration)) return symbol;
  const key = declaration.propertyName ?? declaration.name;
  if (!ts.isIdentifier(key) && !ts.isStringLiteral(key)) return symbol;
  const [property] = propertiesNamed(checker.getTypeAtLocation(declaration.parent), key.text);
  return property ? resolveAlias(checker, property) : symbol;
}

function nameIn(expression: ts.Expression): ts.Node {
  if (ts.isPropertyAccessExpression(expression)) return expression.name;
  return ts.isElementAccessExpression(expression) ? expression.argumentExpression : expression;
}
