import { ConfigError } from "../errors/config-error.ts";
import { NOT_A_COUNT, NOT_A_LIMIT } from "../errors/problems.ts";
import type { LimitOptions } from "./options.ts";

/** How often and how long a call is tried; times are in milliseconds. */
export interface Limits {
  maxRetries: number;
  attemptTimeout: number;
  totalTimeout: number;
  maxResponseBytes: number;
}

/** The limits if neither the client nor the call sets any. */
export const DEFAULT_LIMITS: Limits = {
  maxRetries: 2,
  attemptTimeout: 10_000,
  totalTimeout: 30_000,
  maxResponseBytes: 100_000_000,
};

/** The least and the most of each. Timers take no longer delay (HTML §8.7): they would fire at once. */
const RANGES = {
  maxRetries: [0, 10],
  attemptTimeout: [1, 2 ** 31 - 1],
  totalTimeout: [1, 2 ** 31 - 1],
  maxResponseBytes: [1, 2 ** 53 - 1],
} as const;

/** The given limits, with defaults for the rest. Throws a ConfigError for one out of range. */
export function resolveLimits(given: LimitOptions, defaults: Limits, vendor: string): Limits {
  const limits = { ...defaults };
  // Object.keys says no more than string.
  for (const name of Object.keys(RANGES) as (keyof Limits)[]) {
    const value = given[name] === undefined ? defaults[name] : given[name];
    const [least, most] = RANGES[name];
    const isInRange = Number.isInteger(value) && value >= least && value <= most;
    // Only a number of retries has to be finite.
    if (!isInRange && !(least && value === Infinity)) {
      throw new ConfigError(name, least ? NOT_A_LIMIT : NOT_A_COUNT, vendor);
    }
    limits[name] = value;
  }
  return limits;
}
