import type { ContractRule } from "./rules.ts";

/**
 * The effect of a difference on users of the package: it breaks a program that compiled, adds
 * something to use, deprecates something, affects only the wire, changes what the package does at
 * run time, or changes only text.
 */
export type Effect =
  | "breaks"
  | "adds"
  | "deprecates"
  | "wire"
  | "breaks-runtime"
  | "adds-runtime"
  | "text";

/** A difference between two contracts. */
export interface Finding {
  readonly rule: string;
  readonly effect: Effect;
  /** JSON Pointer into the new contract, or into the old one if something was removed. */
  readonly pointer: string;
  /** JSON Pointer into the old contract: to what changed, or to where it would be. */
  readonly before: string;
  /** Such as `POST /v1/products`; null for a change outside operations. */
  readonly operation: string | null;
  readonly summary: string;
}

/** The pointers of a finding; by default those of what is compared. */
export interface FindingPointers {
  readonly before?: string;
  readonly after?: string;
  /** Whether something was removed: the finding then points into the old contract. */
  readonly removed?: boolean;
}

/**
 * Makes a finding outside operations.
 * @param before pointer into the old contract if it is another one
 */
export function contractFinding(
  rule: ContractRule,
  effect: Effect,
  pointer: string,
  summary: string,
  before: string = pointer,
): Finding {
  return { rule, effect, pointer, before, operation: null, summary };
}

/** A finding inside a schema, which several operations may share. */
export type SchemaFinding = Omit<Finding, "operation">;
