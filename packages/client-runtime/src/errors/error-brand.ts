// Registered globally: a program may hold several copies of the runtime, and `instanceof` knows
// only the classes of one of them.
const brand: unique symbol = Symbol.for("@org/client-runtime/error");

/** Marks an error as one of the runtime's, under its class name, which is its `name` too. */
export function brandError(error: Error, name: string): void {
  // Not enumerable, as the name of every other error is.
  Object.defineProperties(error, { [brand]: { value: name }, name: { value: name } });
}

/** The class name that any copy of the runtime has marked a value with; undefined for any other. */
export function brandOf(error: unknown): string | undefined {
  return error instanceof Object ? (error as { readonly [brand]?: string })[brand] : undefined;
}
