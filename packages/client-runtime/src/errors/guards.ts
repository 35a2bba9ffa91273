import type { AbortedError } from "./aborted-error.ts";
import type { ApiError } from "./api-error.ts";
import type { ConfigError } from "./config-error.ts";
import type { CredentialError } from "./credential-error.ts";
import { brandOf } from "./error-brand.ts";
import type { NetworkError } from "./network-error.ts";
import type { ParseError } from "./parse-error.ts";
import type { RedirectError } from "./redirect-error.ts";
import type { TimeoutError } from "./timeout-error.ts";

/** True for an `ApiError`, also of another copy of the runtime. */
export function isApiError(error: unknown): error is ApiError {
  return brandOf(error) === "ApiError";
}

/** True for a `ConfigError`, also of another copy of the runtime. */
export function isConfigError(error: unknown): error is ConfigError {
  return brandOf(error) === "ConfigError";
}

/** True for a `NetworkError`, also of another copy of the runtime. */
export function isNetworkError(error: unknown): error is NetworkError {
  return brandOf(error) === "NetworkError";
}

/** True for a `TimeoutError`, also of another copy of the runtime. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return brandOf(error) === "TimeoutError";
}

/** True for an `AbortedError`, also of another copy of the runtime. */
export function isAbortedError(error: unknown): error is AbortedError {
  return brandOf(error) === "AbortedError";
}

/** True for a `ParseError`, also of another copy of the runtime. */
export function isParseError(error: unknown): error is ParseError {
  return brandOf(error) === "ParseError";
}

/** True for a `RedirectError`, also of another copy of the runtime. */
export function isRedirectError(error: unknown): error is RedirectError {
  return brandOf(error) === "RedirectError";
}

/** True for a `CredentialError`, also of another copy of the runtime. */
export function isCredentialError(error: unknown): error is CredentialError {
  return brandOf(error) === "CredentialError";
}
