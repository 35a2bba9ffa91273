import { ConfigError } from "../errors/config-error.ts";
import { NOT_A_FUNCTION, NOT_AN_OBJECT } from "../errors/problems.ts";

/** Throws a ConfigError for a `fetch` or a hook that is no function, and for hooks that are no object. */
export function checkFunctions(
  { fetch, hooks }: { readonly fetch?: unknown; readonly hooks?: object | undefined },
  vendor: string,
): void {
  if (fetch === undefined && hooks === undefined) {
    return;
  }
  if (hooks && !(hooks instanceof Object)) {
    throw new ConfigError("hooks", NOT_AN_OBJECT, vendor);
  }
  for (const [name, given] of Object.entries({ fetch, ...hooks })) {
    if (given !== undefined && typeof given !== "function") {
      throw new ConfigError(name, NOT_A_FUNCTION, vendor);
    }
  }
}
