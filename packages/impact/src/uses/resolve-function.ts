import ts from "typescript";
import { resolveAlias, resolveSymbol } from "../contract/resolve-alias.ts";
import { propertiesNamed } from "../contract/shape.ts";

/**
 * The function that an expression refers to: by its name, as a property, by a key, or by a variable
 * that a pattern binds it to. Undefined if it refers to none.
 */
export function resolveFunction(
  expression: ts.Expression,
  checker: ts.TypeChecker,
): ts.Symbol | undefined {
  const symbol = resolveSymbol(checker, nameIn(expression));
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
