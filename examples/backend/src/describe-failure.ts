import {
  isAbortedError,
  isApiError,
  isAuthError,
  isNetworkError,
  isParseError,
  isRateLimited,
  isRedirectError,
  isRetryable,
  isTimeoutError,
} from "@org/products";

/** What kind of failure it was, whichever the vendor. */
export type FailureKind =
  /** The vendor does not accept this product. */
  | "rejected"
  /** The vendor does not accept our credentials. */
  | "credentials"
  | "rate-limited"
  /** The vendor is at fault. */
  | "vendor"
  | "timeout"
  | "network"
  /** The client cannot read or follow the vendor's response. */
  | "unreadable"
  | "aborted"
  /** We are at fault: nothing was sent. */
  | "internal";

/**
 * A failure as callers may see it: without anything that a vendor wrote, and without any value of
 * the call.
 */
export interface FailureReport {
  readonly kind: FailureKind;
  /** Sending the same product again makes sense, and cannot do the work twice. */
  readonly retryable: boolean;
  readonly status?: number;
  /** How long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** The vendor's id of the request, for its support. */
  readonly requestId?: string;
}

/** Describes a failed call. */
export function describeFailure(error: unknown): FailureReport {
  const report = { kind: kindOf(error), retryable: isRetryable(error) };
  if (!isApiError(error)) return report;
  const { status, retryAfterMs, requestId } = error;
  return {
    ...report,
    status,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(requestId !== undefined && { requestId }),
  };
}

function kindOf(error: unknown): FailureKind {
  if (isAuthError(error)) return "credentials";
  if (isRateLimited(error)) return "rate-limited";
  if (isApiError(error)) return error.status < 500 ? "rejected" : "vendor";
  if (isTimeoutError(error)) return "timeout";
  if (isNetworkError(error)) return "network";
  if (isParseError(error) || isRedirectError(error)) return "unreadable";
  return isAbortedError(error) ? "aborted" : "internal";
}
