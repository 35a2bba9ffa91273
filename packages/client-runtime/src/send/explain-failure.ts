import { AbortedError } from "../errors/aborted-error.ts";
import { isAnyBranded, isBranded } from "../errors/error-brand.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { AttemptFailure } from "../retry/decide-retry.ts";
import type { CallProgress } from "./call-progress.ts";
import { TIMED_OUT } from "./deadline.ts";
import type { Exchange } from "./exchange.ts";
import { failureCode, isClosedConnection, isNeverSent, isTls } from "./failure-code.ts";

/** A failed attempt in the terms of a retry, and the error of a call that ends with it. */
export interface ExplainedFailure extends AttemptFailure {
  /** Makes the error once the call's final figures are known. */
  readonly error: () => Error;
}

/**
 * Makes sense of whatever an attempt rejected with. Notes in `progress` how far the attempt came
 * and whether it may have had an effect. A failure before the call itself was sent is final: its
 * cause, a token endpoint or a function of the caller, is not the vendor's operation.
 */
export function explainFailure(
  thrown: unknown,
  { signal, limits, isIdempotent }: Exchange<unknown>,
  progress: CallProgress,
): ExplainedFailure {
  const { phase } = progress;
  const wasSent = phase === "headers" || phase === "body";
  const isSafe = isIdempotent || !wasSent;
  if (signal?.aborted) {
    progress.isAmbiguous ||= wasSent;
    const error = (): Error => new AbortedError(progress.report(false), signal.reason);
    return { reason: "AbortedError", isRetryable: false, error };
  }
  if (thrown === TIMED_OUT) {
    progress.isAmbiguous ||= wasSent;
    const isTotal = progress.isLastStep;
    progress.phase = isTotal ? "total" : phase;
    const timeoutMs = isTotal ? limits.totalTimeout : limits.attemptTimeout;
    const error = (): Error => new TimeoutError(progress.report(isSafe), timeoutMs);
    return { reason: "TimeoutError", isRetryable: isSafe && wasSent, error };
  }
  if (isAnyBranded(thrown)) {
    const isUnreadable = isBranded(thrown, "ParseError");
    progress.isAmbiguous ||= isUnreadable;
    const isRetryable = isUnreadable && isIdempotent;
    return { reason: thrown.name, isRetryable, error: () => thrown };
  }
  const { code, cause } = failureCode(thrown);
  const isConnectFailure = wasSent && code !== undefined && isNeverSent(code);
  progress.isAmbiguous ||= wasSent && !isConnectFailure;
  progress.phase = isConnectFailure ? "connect" : phase;
  const isRetryable = isConnectFailure ? !isTls(code) : isSafe;
  return {
    reason: code ?? "NetworkError",
    isRetryable: isRetryable && wasSent,
    isStale: phase === "headers" && code !== undefined && isClosedConnection(code),
    error: () => new NetworkError(progress.report(isRetryable), code, cause),
  };
}
