import type { CallPlace } from "../errors/call-error.ts";

/** What hooks are told: names and figures from this list alone, never a value of the call. */
export interface HookInfo extends CallPlace {
  /** Which request of the call, from 1; 0 before the first. */
  readonly attempt: number;
}

/** An answer, or the end of a call. */
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
 * Called as a call goes along, for logs, traces and figures. What a hook throws or returns
 * changes nothing, and nobody waits for it.
 */
export interface Hooks {
  /** A request is about to be sent. */
  readonly onAttempt?: ((metadata: HookInfo) => unknown) | undefined;
  /** A request was answered, with whatever status. */
  readonly onResponse?:
    | ((metadata: TimedHookInfo & { readonly status: number }) => unknown)
    | undefined;
  /** A request failed and will be sent again. */
  readonly onRetry?: ((metadata: RetryHookInfo) => unknown) | undefined;
  /** The call ended without success: it rejects, or its result is a failure. */
  readonly onError?: ((metadata: ErrorHookInfo) => unknown) | undefined;
}

/** Calls a hook so that it cannot break the call, whether it throws or rejects. */
export async function callHook<Metadata>(
  hook: (metadata: Metadata) => unknown,
  metadata: Metadata,
): Promise<void> {
  try {
    await hook(metadata);
  } catch {
    // A call must not fail because its log does, and nobody is left to be told.
  }
}
