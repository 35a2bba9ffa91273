/** How grave a step from one contract to the next is for the users of the package. */
export type Level = "none" | "patch" | "minor" | "major";

/** Levels from the least to the gravest. */
export const LEVELS: readonly Level[] = ["none", "patch", "minor", "major"];

/**
 * Who notices a change: the compiler of a program that uses the package (`types`), only the vendor's
 * server or what it sends (`wire`), or a program that runs with the package unchanged (`runtime`).
 */
export type SeenBy = "types" | "wire" | "runtime";

/** Which of the two oracles found a change. */
export type Oracle = "diff" | "types" | "both";

/** One difference between two contracts, judged. */
export interface Change {
  /** Stable name of the kind of change; waivers name it. */
  readonly rule: string;
  readonly level: "patch" | "minor" | "major";
  readonly seenBy: SeenBy;
  /** JSON Pointer into the contract after, or into the one before where something was removed. */
  readonly pointer: string;
  /** JSON Pointer into the contract before: the place itself, or where it would stand. */
  readonly before: string;
  /** Such as `POST /v1/products`; null where the whole document is meant. */
  readonly operation: string | null;
  /** One sentence for a person. */
  readonly summary: string;
  readonly oracle: Oracle;
  /** Why a disagreement of the oracles is accepted: the waiver's reason. */
  readonly waived?: string;
}

/** A change as a package ships it, in `changes.json`: with what its users call the operation. */
export interface RecordedChange extends Change {
  /** Name of the operation's function in the package before; the new one's where it was added. */
  readonly name: string | null;
}

/** What a comparison of two contracts comes to: what `api-diff --json` prints. */
export interface Judgment {
  readonly level: Level;
  /** Whether the oracles agree, or a waiver covers each disagreement. */
  readonly agree: boolean;
  readonly changes: readonly Change[];
}
