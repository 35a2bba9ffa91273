/**
 * What an update does to the project: `unknown` where nothing was found, and not all of the project
 * could be read.
 */
export type Verdict = "breaks" | "touches" | "nothing" | "unknown";

/** A location in the project's code. */
export interface SourceLocation {
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The line's text, trimmed. */
  readonly text: string;
  /** The compiler error that the update causes there, such as `TS2322: …`. */
  readonly error?: string;
}

/** A change that concerns what the project uses. */
export interface ReportedChange {
  readonly package: string;
  /** The version that has the change. */
  readonly version: string;
  readonly level: "patch" | "minor" | "major";
  /** Kind of the change; `compiler` for a compiler error that no recorded change explains. */
  readonly rule: string;
  /** The operations concerned, such as `POST /v1/products`; empty for a change of the package itself. */
  readonly operations: readonly string[];
  /** Names of their functions, such as `upsertProduct`. */
  readonly functions: readonly string[];
  /** JSON Pointer into the contract; null for `compiler`. */
  readonly pointer: string | null;
  readonly message: string;
  readonly verdict: "breaks" | "touches";
  readonly places: readonly SourceLocation[];
}

/** A package that the update replaces. */
export interface ReportedStep {
  readonly package: string;
  readonly from: string;
  readonly to: string;
}

/** What an update means for a project: what `--json` prints. */
export interface Report {
  readonly verdict: Verdict;
  /** The requested package first, then those that come with it. */
  readonly steps: readonly ReportedStep[];
  /** How many changes the steps have, including those that do not concern the project. */
  readonly compared: number;
  /** The most severe first. */
  readonly changes: readonly ReportedChange[];
  /** What the verdict does not cover, one sentence each. */
  readonly notes: readonly string[];
}
