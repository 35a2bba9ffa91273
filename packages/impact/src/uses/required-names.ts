import ts from "typescript";

/** The names of the required properties of a type. */
export function requiredNames(type: ts.Type): ReadonlySet<string> {
  return new Set(
    type
      .getProperties()
      .filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0)
      .map(({ name }) => name),
  );
}
