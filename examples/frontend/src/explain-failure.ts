import {
  isAbortedError,
  isApiError,
  isAuthError,
  isNetworkError,
  isRateLimited,
  isTimeoutError,
} from "@org/products";

/** What to tell people about a failed call, without anything that a vendor wrote. */
export function explainFailure(error: unknown): string {
  if (isAuthError(error)) return "It does not accept the shop's credentials.";
  if (isRateLimited(error)) {
    const seconds = Math.ceil((error.retryAfterMs ?? 60_000) / 1000);
    return `It is too busy. Try again in ${seconds} s.`;
  }
  if (isApiError(error)) {
    return error.status < 500
      ? `It does not take this product (${error.status}).`
      : `It does not work at the moment (${error.status}).`;
  }
  if (isTimeoutError(error)) return "It did not respond in time.";
  if (isNetworkError(error)) return "It cannot be reached.";
  if (isAbortedError(error)) return "Stopped before it was done.";
  return "Something unexpected went wrong.";
}
