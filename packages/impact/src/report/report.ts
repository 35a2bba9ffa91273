/** What a change, or all of them together, does to the project. */
export type Verdict = "breaks" | "touches" | "nothing";

/** A place in the project. */
export interface Place {
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The line's text, without the white space around it. */
  readonly text: string;
  /** What the compiler will say there, such as `TS2322: …`; only where it will. */
  readonly error?: string;
}

/** A change that concerns what the project uses. */
export interface ReportedChange {
  readonly package: string;
  /** The version that brings the change. */
  readonly version: string;
  readonly level: "patch" | "minor" | "major";
  /** Kind of the change; `compiler` where no recorded change explains what the compiler says. */
  readonly rule: string;
  /** The operations that have it, such as `POST /v1/products`; none where the package as a whole does. */
  readonly operations: readonly string[];
  /** What their functions are called, such as `upsertProduct`. */
  readonly functions: readonly string[];
  /** JSON Pointer into the contract; null where the compiler alone speaks. */
  readonly pointer: string | null;
  readonly message: string;
  readonly verdict: "breaks" | "touches";
  readonly places: readonly Place[];
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
  /** The package asked for, and those that come with it. */
  readonly steps: readonly ReportedStep[];
  /** How many changes the steps have, those that do not concern the project too. */
  readonly compared: number;
  /** The gravest first. */
  readonly changes: readonly ReportedChange[];
  /** What the verdict does not cover, one sentence each. */
  readonly notes: readonly string[];
}
