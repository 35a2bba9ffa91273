import type { AbortMoment, TaskCall } from "../task.ts";

const ABORT_AFTER_MS = 50;

/** The signal of a call, the hooks that abort it, and when they did. */
export interface CallSignal {
  readonly signal: AbortSignal | undefined;
  readonly hooks: Readonly<Record<string, () => void>>;
  /** In milliseconds of `performance.now()`; undefined if not aborted. */
  abortedAt(): number | undefined;
}

/** A signal that is aborted when the call says. */
export function makeSignal({ abort, signalTimeout }: TaskCall): CallSignal {
  let at: number | undefined;
  if (signalTimeout !== undefined) {
    return { signal: AbortSignal.timeout(signalTimeout), hooks: {}, abortedAt: () => at };
  }
  if (abort === undefined) return { signal: undefined, hooks: {}, abortedAt: () => at };
  const control = new AbortController();
  const abortNow = (): void => {
    at ??= performance.now();
    control.abort(new Error("left the page"));
  };
  const abortSoon = (): void => void setTimeout(abortNow, ABORT_AFTER_MS);
  if (abort === "before") abortNow();
  if (abort === "start") abortSoon();
  return { signal: control.signal, hooks: hooksOf(abort, abortSoon), abortedAt: () => at };
}

function hooksOf(moment: AbortMoment, abort: () => void): CallSignal["hooks"] {
  if (moment === "attempt") return { onAttempt: abort };
  if (moment === "response") return { onResponse: abort };
  return moment === "retry" ? { onRetry: abort } : {};
}
