import { ConfigError } from "../errors/config-error.ts";
import type { Fetch } from "./fetch.ts";
import type { Hooks } from "./hooks.ts";

/** Options that hold functions. */
export interface FunctionOptions {
  readonly fetch?: Fetch | undefined;
  readonly hooks?: Hooks | undefined;
}

/** Throws a ConfigError for a `fetch` or a hook that is not a function. */
export function checkFunctions({ fetch, hooks }: FunctionOptions, vendor: string): void {
  if (fetch === undefined && hooks === undefined) {
    return;
  }
  for (const [field, value] of Object.entries({ fetch, ...hooks })) {
    if (value !== undefined && typeof value !== "function") {
      throw new ConfigError(field, "must be a function", vendor);
    }
  }
}
