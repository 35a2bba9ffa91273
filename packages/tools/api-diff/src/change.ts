/** How severe the step from one contract to the next is for users of the package. */
export type Level = "none" | "patch" | "minor" | "major";

/** Levels from the least to the most severe. */
export const LEVELS: readonly Level[] = ["none", "patch", "minor", "major"];

/**
 * Who notices a change: the compiler of a program that uses the package (`types`), only the requests
 * and responses (`wire`), or a running program that still compiles (`runtime`).
 */
export type SeenBy = "types" | "wire" | "runtime";

/** Which of the two oracles found a change. */
export type Oracle = "diff" | "types" | "both";

/** One difference between two contracts, with its level. */
export interface Change {
  /** Stable name of the kind of change; waivers name it. */
  readonly rule: string;
  readonly level: "patch" | "minor" | "major";
  readonly seenBy: SeenBy;
  /** JSON Pointer into the new contract, or into the old one if something was removed. */
  readonly pointer: string;
  /** JSON Pointer into the old contract: to what changed, or to where it would be. */
  readonly before: string;
  /** Such as `POST /v1/products`; null for a change outside operations. */
  readonly operation: string | null;
  /** One sentence for a person. */
  readonly summary: string;
  readonly oracle: Oracle;
  /** The reason of the waiver that accepts a disagreement of the oracles. */
  readonly waived?: string;
}

/** A change as a package ships it in `changes.json`: with the name of the operation's function. */
export interface RecordedChange extends Change {
  /** Name of the operation's function in the old package, or in the new one if it was added. */
  readonly name: string | null;
}

/** The result of comparing two contracts, as `api-diff --json` prints it. */
export interface Judgment {
  readonly level: Level;
  /** Whether the oracles agree, or a waiver covers each disagreement. */
  readonly agree: boolean;
  readonly changes: readonly Change[];
}
