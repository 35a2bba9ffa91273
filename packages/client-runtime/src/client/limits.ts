import { ConfigError } from "../errors/config-error.ts";
import { NOT_A_NUMBER } from "../errors/config-problems.ts";
import type { LimitOptions } from "./options.ts";

/** How often and how long a call is tried; times are in milliseconds. */
export interface Limits {
  readonly maxRetries: number;
  readonly attemptTimeout: number;
  readonly totalTimeout: number;
}

/** The limits if neither the client nor the call sets any. */
export const DEFAULT_LIMITS: Limits = {
  maxRetries: 2,
  attemptTimeout: 10_000,
  totalTimeout: 30_000,
};

// Timers take no longer delay (HTML §8.7): they would fire at once.
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** The given limits, with defaults for the rest. Throws a ConfigError for one out of range. */
export function resolveLimits(given: LimitOptions, defaults: Limits, vendor: string): Limits {
  const limit = (field: keyof Limits, least: number, most: number): number => {
    const value = given[field] ?? defaults[field];
    const isUnlimited = value === Infinity && least > 0;
    if (!isUnlimited && !(Number.isInteger(value) && value >= least && value <= most)) {
      const range = `from ${least} to ${most}${least > 0 ? ", or Infinity" : ""}`;
      throw new ConfigError(field, `${NOT_A_NUMBER} ${range}`, vendor);
    }
    return value;
  };
  return {
    maxRetries: limit("maxRetries", 0, 10),
    attemptTimeout: limit("attemptTimeout", 1, LONGEST_TIMEOUT),
    totalTimeout: limit("totalTimeout", 1, LONGEST_TIMEOUT),
  };
}
