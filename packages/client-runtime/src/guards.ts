import type { ApiError } from "./api-error.ts";
import type { ConfigError } from "./config-error.ts";
import { isBranded } from "./error-brand.ts";
import type { ParseError } from "./parse-error.ts";

/** True for an `ApiError`, also of another copy of the runtime. */
export function isApiError(error: unknown): error is ApiError {
  return isBranded(error, "ApiError");
}

/** True for a `ConfigError`, also of another copy of the runtime. */
export function isConfigError(error: unknown): error is ConfigError {
  return isBranded(error, "ConfigError");
}

/** True for a `ParseError`, also of another copy of the runtime. */
export function isParseError(error: unknown): error is ParseError {
  return isBranded(error, "ParseError");
}
