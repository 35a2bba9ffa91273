import type { CallContext } from "../errors/call-error.ts";
import { ConfigError } from "../errors/config-error.ts";
import { isAnyBranded, isBranded } from "../errors/error-brand.ts";

/**
 * The error that a call rejects with, for whatever was thrown before or while it was sent. A
 * ConfigError is given the call that it is about.
 */
export function locateError(thrown: unknown, context: CallContext): unknown {
  const error = isAnyBranded(thrown)
    ? thrown
    : // Code of the caller that runs while its values are read, such as a getter or toJSON.
      new ConfigError("init", "holds a value that cannot be read", context.vendor);
  return isBranded(error, "ConfigError") ? Object.assign(error, context) : error;
}
