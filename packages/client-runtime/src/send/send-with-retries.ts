import type { FetchResponse } from "../client/fetch.ts";
import type { Hooks, SendAttempt } from "../client/hooks.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import type { CallReport, Phase } from "../errors/call-error.ts";
import { brandOf } from "../errors/error-brand.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { ParseError } from "../errors/parse-error.ts";
import { RedirectError } from "../errors/redirect-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { headerOf } from "../result/header-of.ts";
import { isRetryableStatus, retryCost, retryDelay } from "../retry/decide-retry.ts";
import { parseRetryAfter } from "../retry/parse-retry-after.ts";
import type { ClassifyFailure } from "./classify-failure.ts";
import type { Exchange, PreparedAttempt, Sender } from "./exchange.ts";
import { type AttemptLimits, limitAttempt, TIMED_OUT } from "./limit-attempt.ts";
import { releaseResponse } from "./release-response.ts";

/**
 * Sends a call, and sends it again where that can help and cannot do harm. Resolves with what
 * `read` makes of the final response; rejects with the typed error of a call that has none. An
 * error that already is typed passes through.
 */
export async function sendWithRetries<Result>(
  exchange: Exchange<Result>,
  { clock, bucket, classify = unclassified }: Sender,
): Promise<Result> {
  const { context, hooks, signal, fetch, isIdempotent, isReplayable, headers: names } = exchange;
  const { maxRetries, attemptTimeout, totalTimeout } = exchange.limits;
  const start = clock.now();
  let attempts = 0;
  let retries = 0;
  let cost = 0;
  let phase: Phase = "connect";
  // An attempt without a usable response may have done the work.
  let ambiguous = false;
  let retryBudgetExhausted = false;
  let isRenewed = false;
  // The end of the step under way is the end of the call.
  let isLastStep = false;

  const elapsed = (): number => clock.now() - start;
  const limitOfStep = (): number => {
    const remaining = totalTimeout - elapsed();
    isLastStep = remaining <= attemptTimeout;
    return isLastStep ? remaining : attemptTimeout;
  };
  const report = (retryable: boolean): CallReport => ({
    ...context,
    attempts,
    retryable,
    ambiguous,
    retryBudgetExhausted,
    phase,
  });
  const notify = (name: keyof Hooks, info?: object, send?: SendAttempt): void => {
    // Each caller passes what the hook of that name is declared to take.
    const hook = hooks?.[name] as ((info: object, send?: SendAttempt) => unknown) | undefined;
    if (hook) {
      // A call must not fail because its logging throws or rejects.
      (async () => hook({ ...context, attempt: attempts, ...info }, send))().catch(() => {});
    }
  };
  /** Milliseconds until the next attempt, which is paid for; undefined when there is to be none. */
  const planRetry = (
    reason: string,
    isRetryable: boolean,
    isStale?: boolean,
    retryAfterMs?: number,
  ): number | undefined => {
    if (!isRetryable || !isReplayable) {
      return undefined;
    }
    const remaining = totalTimeout - elapsed();
    const random = clock.random();
    const delayMs = retryDelay(retries, maxRetries, remaining, random, isStale, retryAfterMs);
    if (delayMs !== undefined) {
      const price = retryCost(reason);
      if (bucket.take(price)) {
        retries += 1;
        cost += price;
        notify("onRetry", { delayMs, reason });
        return delayMs;
      }
      retryBudgetExhausted = true;
    }
    return undefined;
  };
  /** The vendor is healthy: gives back what the retries cost, or one token if there were none. */
  const settleCost = (): void => bucket.refund(cost || 1);

  /** What to do about whatever an attempt or a wait rejected with: throws, or the delay of a retry. */
  const retryOrThrow = (thrown: unknown): number => {
    const wasSent = phase === "headers" || phase === "body";
    const name = brandOf(thrown);
    // What happened before the call itself was sent is final, and cannot have done its work.
    let mayHaveWorked = wasSent;
    let isSafe = isIdempotent || !wasSent;
    let isStale = false;
    let reason = name ?? "";
    let error: (retryable: boolean) => unknown = () => thrown;
    if (signal?.aborted) {
      reason = "AbortedError";
      isSafe = false;
      error = () => new AbortedError(report(false), signal.reason);
    } else if (thrown === TIMED_OUT) {
      reason = "TimeoutError";
      const timeoutMs = isLastStep ? totalTimeout : attemptTimeout;
      phase = isLastStep ? "total" : phase;
      error = (retryable) => new TimeoutError(report(retryable), timeoutMs);
    } else if (name) {
      mayHaveWorked = wasSent && name === "ParseError";
      isSafe = mayHaveWorked && (thrown as ParseError).retryable;
    } else {
      const { code, cause, kind } = classify(thrown);
      isStale = phase === "headers" && kind === "closed";
      if (wasSent && kind && kind !== "closed") {
        phase = "connect";
        mayHaveWorked = false;
        isSafe = kind !== "tls";
      }
      reason = code ?? "NetworkError";
      error = (retryable) => new NetworkError(report(retryable), code, cause);
    }
    ambiguous ||= mayHaveWorked;
    const delayMs = planRetry(reason, isSafe && wasSent, isStale);
    if (delayMs === undefined) {
      notify("onError", { status: undefined, reason, durationMs: elapsed() });
      throw error(isSafe);
    }
    return delayMs;
  };

  /** Reads a response other than 2xx, unless the call is to be sent again: then the delay. */
  const settleFailure = async (
    response: FetchResponse,
    url: string,
    renew: PreparedAttempt["renew"],
    limits: AttemptLimits,
  ): Promise<Result | number> => {
    const { status } = response;
    const reason = `${status}`;
    if (response.type === "opaqueredirect" || /^3/.test(reason)) {
      releaseResponse(response);
      throw new RedirectError(report(false), status, originOf(headerOf(response, "Location"), url));
    }
    if (status === 401 && isReplayable && !isRenewed && renew?.()) {
      isRenewed = true;
      releaseResponse(response);
      notify("onRetry", { delayMs: 0, reason });
      return 0;
    }
    const hint = names?.retryHint && headerOf(response, names.retryHint);
    const isRetryable = isRetryableStatus(status, isIdempotent, exchange.retryStatuses, hint);
    const retryAfterMs = parseRetryAfter(response, names?.retryAfter);
    const delayMs = planRetry(reason, isRetryable, false, retryAfterMs);
    if (delayMs !== undefined) {
      releaseResponse(response);
      // 503 alone among these says that the call was not processed (RFC 9110 §15.6.4).
      ambiguous ||= status === 408 || (status >= 500 && status !== 503);
      return delayMs;
    }
    const full = () => ({ ...report(isRetryable), retryAfterMs });
    const result = await exchange.read(response, full, limits);
    if (!isRetryable) {
      settleCost();
    }
    notify("onError", { status, reason, durationMs: elapsed() });
    return result;
  };

  const attempt = async (limits: AttemptLimits): Promise<Result | number> => {
    const own = limits.signal;
    phase = "token";
    let prepared = exchange.prepare(own);
    if (prepared instanceof Promise) {
      prepared = await prepared;
      if (own?.aborted) {
        throw own.reason;
      }
      limits.restart();
    }
    const { url, init, renew } = prepared;
    phase = "headers";
    attempts += 1;
    notify("onAttempt");
    const sent = elapsed();
    let sending: Promise<FetchResponse> | undefined;
    const send = (extra?: Parameters<SendAttempt>[0]): Promise<FetchResponse> =>
      (sending ??= fetch(url, extra ? { ...init, headers: { ...extra, ...init.headers } } : init));
    // It has no query, which may hold a credential.
    notify("aroundAttempt", { url: url.split("?", 1)[0] }, send);
    const response = await send();
    if (own?.aborted) {
      releaseResponse(response);
      throw own.reason;
    }
    phase = "body";
    const { status, ok } = response;
    notify("onResponse", { status, durationMs: elapsed() - sent });
    if (!ok) {
      return settleFailure(response, url, renew, limits);
    }
    const result = await exchange.read(response, () => report(isIdempotent), limits);
    settleCost();
    return result;
  };

  for (;;) {
    let delayMs: number;
    try {
      if (signal?.aborted) {
        throw signal.reason;
      }
      const outcome = await limitAttempt(limitOfStep, signal, attempt);
      if (typeof outcome !== "number") {
        return outcome;
      }
      delayMs = outcome;
    } catch (thrown) {
      delayMs = retryOrThrow(thrown);
    }
    phase = "backoff";
    if (delayMs > 0) {
      await clock.sleep(delayMs, signal ?? undefined).catch(retryOrThrow);
    }
  }
}

const unclassified: ClassifyFailure = (cause) => ({ cause });

function originOf(location: string | null, url: string): string | undefined {
  try {
    return location === null ? undefined : new URL(location, url).origin;
  } catch {
    return undefined;
  }
}
