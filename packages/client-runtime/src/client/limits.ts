import { ConfigError } from "../errors/config-error.ts";
import type { LimitOptions } from "./options.ts";

/** How often and how long a call is tried. */
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
const LARGEST_TIMEOUT = 2 ** 31 - 1;

/** The given limits, with defaults for the rest. Throws a ConfigError for one out of range. */
export function resolveLimits(given: LimitOptions, defaults: Limits, vendor: string): Limits {
  const { maxRetries, attemptTimeout, totalTimeout } = given;
  return {
    maxRetries: limit("maxRetries", maxRetries, defaults, 0, 10, vendor),
    attemptTimeout: limit("attemptTimeout", attemptTimeout, defaults, 1, LARGEST_TIMEOUT, vendor),
    totalTimeout: limit("totalTimeout", totalTimeout, defaults, 1, LARGEST_TIMEOUT, vendor),
  };
}

function limit(
  field: keyof Limits,
  value: number | undefined,
  defaults: Limits,
  least: number,
  most: number,
  vendor: string,
): number {
  if (value === undefined) {
    return defaults[field];
  }
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new ConfigError(field, `must be a whole number from ${least} to ${most}`, vendor);
  }
  return value;
}
