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

/** A request that is about to be sent, by a hook around it. */
export interface AttemptHookInfo extends HookInfo {
  /** Without its query, which may hold a credential. */
  readonly url: string;
}

/**
 * Sends the request, once however often it is called. Headers of the hook's own may be added; they
 * replace none of the call's. Resolves with its response, and rejects as the attempt fails.
 */
export type SendAttempt = (
  headers?: Readonly<Record<string, string>>,
) => Promise<{ readonly status: number }>;

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
  /**
   * A request is about to be sent, by `send`: what is active while the hook calls it, such as a span, is
   * so for the request. Called before the hook awaits anything else; where it is not, the client sends the
   * request itself.
   */
  readonly aroundAttempt?: ((info: AttemptHookInfo, send: SendAttempt) => unknown) | undefined;
}
