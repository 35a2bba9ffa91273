import type { ApiError } from "./api-error.ts";
import type { CallError } from "./call-error.ts";
import { brandOf } from "./error-brand.ts";
import { isApiError } from "./guards.ts";

/**
 * True when the vendor responded with 429: too many calls. `retryAfterMs` says how long to wait.
 */
export function isRateLimited(error: unknown): error is ApiError<429> {
  return hasStatus(error, 429);
}

/** True when the vendor did not accept the credentials (401) or what they may do (403). */
export function isAuthError(error: unknown): error is ApiError<401 | 403> {
  return hasStatus(error, 401, 403);
}

/** True when the vendor knows no such thing (404), or no longer (410). */
export function isNotFound(error: unknown): error is ApiError<404 | 410> {
  return hasStatus(error, 404, 410);
}

/** True when the call contradicts the state that the vendor holds (409). */
export function isConflict(error: unknown): error is ApiError<409> {
  return hasStatus(error, 409);
}

/** True when calling again later makes sense and cannot do the work twice. */
export function isRetryable(error: unknown): error is CallError {
  // What is branded is an error of ours, of whichever copy.
  return brandOf(error) !== undefined && (error as CallError).retryable === true;
}

function hasStatus(error: unknown, ...statuses: number[]): boolean {
  return isApiError(error) && statuses.includes(error.status);
}
