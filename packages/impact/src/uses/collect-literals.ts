import ts from "typescript";
import { declarationsOf, propertiesNamed } from "../contract/shape.ts";
import type { Collector, CollectorContext } from "./collector.ts";
import { requiredNames } from "./required-names.ts";

/** Finds each object literal whose expected type is a package's, and its properties. */
export const collectLiterals: Collector = (node, context) => {
  if (!ts.isObjectLiteralExpression(node)) return;
  const wanted = context.checker.getContextualType(node);
  if (wanted) writeLiteral(node, wanted, context);
};

/** Finds what an object literal writes to an expected type; literals inside it are not followed. */
export function writeLiteral(
  node: ts.ObjectLiteralExpression,
  wanted: ts.Type,
  { checker, use }: CollectorContext,
): void {
  const properties = requiredNames(checker.getTypeAtLocation(node));
  for (const declaration of declarationsOf(wanted))
    use(declaration, { kind: "make", node, properties });
  const write = (name: string, written: ts.Node) => {
    for (const property of propertiesNamed(wanted, name)) {
      for (const declaration of property.declarations ?? []) {
        use(declaration, { kind: "write", node: written });
      }
    }
  };
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      const spread = checker.getTypeAtLocation(property.expression);
      for (const part of checker.getPropertiesOfType(spread)) {
        write(part.name, property);
        if (propertiesNamed(wanted, part.name).length === 0) continue;
        // If the expected type is the project's own, the spread reads the package's properties.
        for (const declaration of part.declarations ?? []) {
          use(declaration, { kind: "read", node: property });
        }
      }
    } else if (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) {
      write(property.name.text, property.name);
    } else if (ts.isComputedPropertyName(property.name)) {
      const key = checker.getTypeAtLocation(property.name.expression);
      if (key.isStringLiteral()) write(key.value, property.name);
    }
  }
}
