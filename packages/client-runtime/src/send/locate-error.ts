import type { CallContext } from "../errors/call-error.ts";
import { ConfigError } from "../errors/config-error.ts";
import { brandOf } from "../errors/error-brand.ts";
import { UNREADABLE_VALUE } from "../errors/problems.ts";

/**
 * The error that a call rejects with, for whatever was thrown before or while it was sent. A
 * ConfigError is given the call that it is about.
 */
export function locateError(thrown: unknown, context: CallContext): unknown {
  const name = brandOf(thrown);
  if (name !== undefined && name !== "ConfigError") {
    return thrown;
  }
  const error =
    name === undefined
      ? // Code of the caller that runs while its values are read, such as a getter or toJSON.
        new ConfigError("init", UNREADABLE_VALUE, context.vendor)
      : thrown;
  // A ConfigError is an object.
  return Object.assign(error as object, context);
}
