import type { CallPlace } from "../errors/call-error.ts";
import { ConfigError } from "../errors/config-error.ts";
import { isAnyBranded, isBranded } from "../errors/error-brand.ts";

/**
 * The error that a call rejects with, for whatever was thrown before or while it was sent. A
 * ConfigError learns which call it is about.
 */
export function placeError(thrown: unknown, place: CallPlace): unknown {
  const error = isAnyBranded(thrown)
    ? thrown
    : // Code of the caller that runs while its values are read, such as a getter or toJSON.
      new ConfigError("init", "holds a value that cannot be read", place.vendor);
  return isBranded(error, "ConfigError") ? Object.assign(error, place) : error;
}
