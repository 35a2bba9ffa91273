import ts from "typescript";

/** The properties that every value of a type has. */
export function namesGiven(type: ts.Type): ReadonlySet<string> {
  return new Set(
    type
      .getProperties()
      .filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0)
      .map(({ name }) => name),
  );
}
