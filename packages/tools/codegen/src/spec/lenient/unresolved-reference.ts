/**
 * The extension that replaces a reference to a schema that cannot be read. Its value is the path of
 * the missing schema, so that two references to the same one are equal.
 */
export const UNRESOLVED = "x-unresolved-reference";
