import { RedirectError } from "../errors/redirect-error.ts";
import { isRetryableStatus } from "../retry/decide-retry.ts";
import { parseRetryAfter } from "../retry/parse-retry-after.ts";
import type { CallProgress } from "./call-progress.ts";
import { withDeadline } from "./deadline.ts";
import type { Exchange, PreparedAttempt } from "./exchange.ts";

/** The outcome of an attempt that got a response. */
export type AttemptOutcome<Result> =
  | { readonly delayMs?: undefined; readonly result: Result }
  /** To be sent again after this many milliseconds. */
  | { readonly delayMs: number };

/**
 * Sends a call once, within its time. Rejects with a RedirectError for a 3xx response, with what
 * `prepare`, fetch or `read` reject with, and as `withDeadline` does.
 */
export function sendAttempt<Result>(
  exchange: Exchange<Result>,
  progress: CallProgress,
): Promise<AttemptOutcome<Result>> {
  return withDeadline(progress.stepLimit(), exchange.signal, async (signal, restart) => {
    progress.phase = "token";
    const begun = progress.elapsed();
    const { url, init, renew } = await exchange.prepare(signal);
    signal.throwIfAborted();
    const sent = progress.elapsed();
    if (sent > begun + 1) {
      restart(progress.stepLimit());
    }
    progress.phase = "headers";
    progress.attempts += 1;
    progress.notify("onAttempt", {});
    const { fetch } = exchange;
    const response = await fetch(url, init);
    if (signal.aborted) {
      release(response);
      throw signal.reason;
    }
    progress.phase = "body";
    const { status, ok } = response;
    progress.notify("onResponse", { status, durationMs: progress.elapsed() - sent });
    if (!ok) {
      return await settleFailure(exchange, progress, response, url, renew);
    }
    const result = await exchange.read(response, () => progress.report(exchange.isIdempotent));
    progress.settleCost();
    return { result };
  });
}

async function settleFailure<Result>(
  exchange: Exchange<Result>,
  progress: CallProgress,
  response: Response,
  url: string,
  renew: PreparedAttempt["renew"],
): Promise<AttemptOutcome<Result>> {
  const { status, headers } = response;
  const { isIdempotent, isReplayable, retryStatuses, headers: names } = exchange;
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    release(response);
    throw new RedirectError(progress.report(false), status, locationOrigin(headers, url));
  }
  const reason = `${status}`;
  if (status === 401 && renew !== undefined && isReplayable && !progress.isRenewed) {
    progress.isRenewed = true;
    renew();
    release(response);
    progress.notify("onRetry", { delayMs: 0, reason });
    return { delayMs: 0 };
  }
  const hint = names?.retryHint && headers.get(names.retryHint);
  const isRetryable = isRetryableStatus(status, { isIdempotent, retryStatuses, hint });
  const retryAfterMs = parseRetryAfter(headers, names?.retryAfter);
  const delayMs = progress.planRetry({ reason, isRetryable, retryAfterMs });
  if (delayMs !== undefined) {
    release(response);
    // 503 alone among these says that the call was not processed (RFC 9110 §15.6.4).
    progress.isAmbiguous ||= status === 408 || (status >= 500 && status !== 503);
    return { delayMs };
  }
  const result = await exchange.read(response, () => ({
    ...progress.report(isRetryable),
    retryAfterMs,
  }));
  if (!isRetryable) {
    progress.settleCost();
  }
  progress.notify("onError", { status, reason, durationMs: progress.elapsed() });
  return { result };
}

/** An unread body would keep its connection from being used again. */
function release(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

function locationOrigin(headers: Headers, url: string): string | undefined {
  const location = headers.get("Location");
  try {
    return location === null ? undefined : new URL(location, url).origin;
  } catch {
    return undefined;
  }
}
