import type { Problems } from "@org/exec";
import type { ChromiumRuntime, NodeRuntime } from "./runtime.ts";

/** A rule that depends on the runtime, and how to check it in each runtime that it concerns. */
export interface RuntimeCheck {
  readonly name: string;
  readonly node?: (runtime: NodeRuntime) => Promise<Problems>;
  readonly chromium?: (runtime: ChromiumRuntime) => Promise<Problems>;
}
