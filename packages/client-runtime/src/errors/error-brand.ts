// Registered globally: a program may hold several copies of the runtime, and `instanceof` knows
// only the classes of one of them.
const brand: unique symbol = Symbol.for("@org/client-runtime/error");

/** Marks an error as one of the runtime's, under its class name. */
export function brandError(error: Error, name: string): void {
  Object.defineProperty(error, brand, { value: name });
}

/** True when any copy of the runtime has marked the value with a class name. */
export function isAnyBranded(error: unknown): error is Error & { readonly [brand]: unknown } {
  return typeof error === "object" && error !== null && brand in error;
}

/** True when any copy of the runtime has marked the value with this class name. */
export function isBranded(error: unknown, name: string): boolean {
  return isAnyBranded(error) && error[brand] === name;
}
