import { ConfigError } from "../errors/config-error.ts";
import { NOT_A_COUNT, NOT_A_TIME } from "../errors/config-problems.ts";
import type { LimitOptions } from "./options.ts";

/** How often and how long a call is tried; times are in milliseconds. */
export interface Limits {
  maxRetries: number;
  attemptTimeout: number;
  totalTimeout: number;
}

/** The limits if neither the client nor the call sets any. */
export const DEFAULT_LIMITS: Limits = {
  maxRetries: 2,
  attemptTimeout: 10_000,
  totalTimeout: 30_000,
};

const LIMITS = ["maxRetries", "attemptTimeout", "totalTimeout"] as const;

// Timers take no longer delay (HTML §8.7): they would fire at once.
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** The given limits, with defaults for the rest. Throws a ConfigError for one out of range. */
export function resolveLimits(given: LimitOptions, defaults: Limits, vendor: string): Limits {
  const limits = { ...defaults };
  for (const name of LIMITS) {
    const value = given[name] === undefined ? defaults[name] : given[name];
    const isTime = name !== "maxRetries";
    const isInRange = isTime ? value >= 1 && value <= LONGEST_TIMEOUT : value >= 0 && value <= 10;
    if (!(isInRange && Number.isInteger(value)) && !(isTime && value === Infinity)) {
      throw new ConfigError(name, isTime ? NOT_A_TIME : NOT_A_COUNT, vendor);
    }
    limits[name] = value;
  }
  return limits;
}
