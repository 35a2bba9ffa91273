import { AbortedError } from "../errors/aborted-error.ts";
import { isAnyBranded, isBranded } from "../errors/error-brand.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { AttemptFailure } from "../retry/decide-retry.ts";
import { type Call, reportOf } from "./call.ts";
import { failureCode, isClosedConnection, isNeverSent, isTls } from "./failure-code.ts";
import { TIMED_OUT } from "./limit-attempt.ts";

/** A failed attempt in the terms of a retry, and the error of a call that ends with it. */
export interface ExplainedFailure extends AttemptFailure {
  /** Makes the error once the call's final figures are known. */
  readonly error: () => Error;
}

/**
 * Makes sense of whatever an attempt rejected with. Notes in the call how far the attempt came and
 * whether it may have had an effect. A failure before the call itself was sent is final: its cause,
 * a token endpoint or a function of the caller, is not the vendor's operation.
 */
export function explainFailure(thrown: unknown, call: Call): ExplainedFailure {
  const { phase, signal, limits, isIdempotent } = call;
  const wasSent = phase === "headers" || phase === "body";
  const isSafe = isIdempotent || !wasSent;
  if (signal?.aborted) {
    call.isAmbiguous ||= wasSent;
    const error = (): Error => new AbortedError(reportOf(call, false), signal.reason);
    return { reason: "AbortedError", isRetryable: false, error };
  }
  if (thrown === TIMED_OUT) {
    call.isAmbiguous ||= wasSent;
    const isTotal = call.isLastStep;
    call.phase = isTotal ? "total" : phase;
    const timeoutMs = isTotal ? limits.totalTimeout : limits.attemptTimeout;
    const error = (): Error => new TimeoutError(reportOf(call, isSafe), timeoutMs);
    return { reason: "TimeoutError", isRetryable: isSafe && wasSent, error };
  }
  if (isAnyBranded(thrown)) {
    const isUnusable = isBranded(thrown, "ParseError");
    call.isAmbiguous ||= isUnusable;
    // A proxy's page in place of JSON may be gone the next time; what a vendor has answered stays.
    const isRetryable =
      isUnusable && isIdempotent && "problem" in thrown && thrown.problem === "not JSON";
    return { reason: thrown.name, isRetryable, error: () => thrown };
  }
  const { code, cause } = failureCode(thrown);
  const isConnectFailure = wasSent && code !== undefined && isNeverSent(code);
  call.isAmbiguous ||= wasSent && !isConnectFailure;
  call.phase = isConnectFailure ? "connect" : phase;
  const isRetryable = isConnectFailure ? !isTls(code) : isSafe;
  return {
    reason: code ?? "NetworkError",
    isRetryable: isRetryable && wasSent,
    isStale: phase === "headers" && code !== undefined && isClosedConnection(code),
    error: () => new NetworkError(reportOf(call, isRetryable), code, cause),
  };
}
