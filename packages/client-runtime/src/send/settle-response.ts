import type { FetchResponse } from "../client/fetch.ts";
import { RedirectError } from "../errors/redirect-error.ts";
import { isRetryableStatus } from "../retry/decide-retry.ts";
import { parseRetryAfter } from "../retry/parse-retry-after.ts";
import { type Call, elapsed, notify, reportOf, settleCost } from "./call.ts";
import type { PreparedAttempt } from "./exchange.ts";
import { planRetry } from "./plan-retry.ts";
import { releaseResponse } from "./release-response.ts";
import type { AttemptOutcome } from "./send-attempt.ts";

/**
 * What to do with a response other than 2xx: renew a token, send the call again, or read it as the
 * call's result. Throws a RedirectError for a 3xx.
 */
export async function settleResponse<Result>(
  call: Call<Result>,
  response: FetchResponse,
  url: string,
  renew: PreparedAttempt["renew"],
): Promise<AttemptOutcome<Result>> {
  const { status, headers } = response;
  const { isIdempotent, isReplayable, retryStatuses, headers: names } = call;
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    releaseResponse(response);
    throw new RedirectError(reportOf(call, false), status, locationOrigin(headers, url));
  }
  const reason = `${status}`;
  if (status === 401 && renew !== undefined && isReplayable && !call.isRenewed) {
    call.isRenewed = true;
    renew();
    releaseResponse(response);
    notify(call, "onRetry", { delayMs: 0, reason });
    return { delayMs: 0 };
  }
  const hint = names?.retryHint && headers.get(names.retryHint);
  const isRetryable = isRetryableStatus(status, { isIdempotent, retryStatuses, hint });
  const retryAfterMs = parseRetryAfter(headers, names?.retryAfter);
  const delayMs = planRetry(call, { reason, isRetryable, retryAfterMs });
  if (delayMs !== undefined) {
    releaseResponse(response);
    // 503 alone among these says that the call was not processed (RFC 9110 §15.6.4).
    call.isAmbiguous ||= status === 408 || (status >= 500 && status !== 503);
    return { delayMs };
  }
  const result = await call.read(response, () => ({
    ...reportOf(call, isRetryable),
    retryAfterMs,
  }));
  if (!isRetryable) {
    settleCost(call);
  }
  notify(call, "onError", { status, reason, durationMs: elapsed(call) });
  return { result };
}

function locationOrigin(headers: FetchResponse["headers"], url: string): string | undefined {
  const location = headers.get("Location");
  try {
    return location === null ? undefined : new URL(location, url).origin;
  } catch {
    return undefined;
  }
}
