import ts from "typescript";
import { declarationsOf, propertiesNamed } from "../contract/shape.ts";
import type { Looker } from "./look.ts";
import { namesGiven } from "./names-given.ts";

/** Finds each object that is written where a package's type is wanted, and the properties in it. */
export const lookForLiterals: Looker = (node, { checker, use }) => {
  if (!ts.isObjectLiteralExpression(node)) return;
  const wanted = checker.getContextualType(node);
  if (!wanted) return;
  const given = namesGiven(checker.getTypeAtLocation(node));
  for (const declaration of declarationsOf(wanted)) use(declaration, { kind: "make", node, given });
  const write = (name: string, place: ts.Node) => {
    for (const property of propertiesNamed(wanted, name)) {
      for (const declaration of property.declarations ?? []) {
        use(declaration, { kind: "write", node: place });
      }
    }
  };
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      const spread = checker.getTypeAtLocation(property.expression);
      for (const part of checker.getPropertiesOfType(spread)) {
        write(part.name, property);
        if (propertiesNamed(wanted, part.name).length === 0) continue;
        // Where the object is of the project's own type, its parts have been read of the package's.
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
};
