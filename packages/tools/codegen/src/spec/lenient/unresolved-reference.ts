/**
 * The extension that stands where a schema was referred to that cannot be read: it holds the place
 * of what is missing, so that two references to the same place are the same.
 */
export const UNRESOLVED = "x-unresolved-reference";
