import type { ChromiumRuntime, NodeRuntime } from "./runtime.ts";

/** What is wrong; nothing where a row holds. */
export type Problems = readonly string[];

/** A rule that depends on the runtime, and how it is tried in those that it concerns. */
export interface RuntimeRow {
  /** Row of the acceptance table. */
  readonly row: string;
  readonly name: string;
  readonly node?: (runtime: NodeRuntime) => Promise<Problems>;
  readonly chromium?: (runtime: ChromiumRuntime) => Promise<Problems>;
}
