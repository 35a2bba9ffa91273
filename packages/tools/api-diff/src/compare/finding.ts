/**
 * What a difference does to the users of the package: it breaks a program that compiled, adds to
 * what can be said, marks something as deprecated, is felt by the wire alone, changes what the
 * package does by itself, or touches text only.
 */
export type Effect =
  | "breaks"
  | "adds"
  | "deprecates"
  | "wire"
  | "breaks-runtime"
  | "adds-runtime"
  | "text";

/** A difference that the comparison of two contracts found. */
export interface Finding {
  readonly rule: string;
  readonly effect: Effect;
  /** JSON Pointer into the contract after, or into the one before where something was removed. */
  readonly pointer: string;
  /** JSON Pointer into the contract before: the place itself, or where it would stand. */
  readonly before: string;
  /** Such as `POST /v1/products`; null where the whole document is meant. */
  readonly operation: string | null;
  readonly summary: string;
}

/** A finding inside a schema, which several operations may share. */
export type SchemaFinding = Omit<Finding, "operation">;
