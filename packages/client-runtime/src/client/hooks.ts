import type { CallContext } from "../errors/call-error.ts";

/** What hooks receive: these names and figures alone, never a value of the call. */
export interface HookInfo extends CallContext {
  /** Which request of the call, from 1; 0 before the first. */
  readonly attempt: number;
}

/** A response, or the end of a call. */
export interface TimedHookInfo extends HookInfo {
  /** Milliseconds: of the attempt up to its headers in `onResponse`, of the call in `onError`. */
  readonly durationMs: number;
  readonly status: number | undefined;
}

/** A call that ended without success. */
export interface ErrorHookInfo extends TimedHookInfo {
  /** The status, the platform's code (`ECONNRESET`) or the name of the error. */
  readonly reason: string;
}

/** A request that is about to be sent again. */
export interface RetryHookInfo extends HookInfo {
  /** Milliseconds until then. */
  readonly delayMs: number;
  /** The status, the platform's code (`ECONNRESET`) or the name of the error. */
  readonly reason: string;
}

/**
 * Called as a call proceeds, for logs, traces and metrics. Hooks are not awaited; what they return
 * or throw is ignored.
 */
export interface Hooks {
  /** A request is about to be sent. */
  readonly onAttempt?: ((info: HookInfo) => unknown) | undefined;
  /** A response arrived, whatever its status. */
  readonly onResponse?:
    | ((info: TimedHookInfo & { readonly status: number }) => unknown)
    | undefined;
  /** A request failed and will be sent again. */
  readonly onRetry?: ((info: RetryHookInfo) => unknown) | undefined;
  /** The call ended without success: it rejects, or its result is a failure. */
  readonly onError?: ((info: ErrorHookInfo) => unknown) | undefined;
}
