import { onAbort } from "./on-abort.ts";

/** What an attempt rejects with when its time is over. */
export const TIMED_OUT: unique symbol = Symbol("timed out");

/** The limits of an attempt under way. */
export interface AttemptLimits {
  /** Aborts with the caller's signal and when the time is over; undefined where neither can happen. */
  readonly signal: AbortSignal | undefined;
  /** Gives the rest of the attempt, or the next part of a stream, a time limit of its own. */
  restart(ms?: number): void;
  /** Stops the clock; the caller's signal still counts. */
  pause(): void;
  /** Keeps the limits in force after the attempt has ended, until the returned function is called. */
  hold(): () => void;
}

/**
 * Runs an attempt for at most as long as `limitOf` says. Rejects with `TIMED_OUT` after that and
 * with the caller's reason on its abort, even where the attempt pays no attention to its signal.
 * Leaves no timer and no listener behind. An attempt without a limit and without a caller's signal
 * gets none of ours.
 */
export function limitAttempt<Outcome>(
  limitOf: () => number,
  caller: AbortSignal | null | undefined,
  attempt: (limits: AttemptLimits) => Promise<Outcome>,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isHeld = false;
    let isOver = false;
    const limit = limitOf();
    const controller = limit < Infinity || caller ? new AbortController() : undefined;
    const pause = (): void => clearTimeout(timer);
    const finish = (): void => {
      isOver = true;
      pause();
      forget?.();
    };
    const stop = (reason: unknown): void => {
      finish();
      reject(reason);
      controller?.abort(reason);
    };
    const start = (ms: number): void => {
      pause();
      // An attempt that goes on after its end must not start a timer.
      if (!isOver && ms < Infinity) {
        timer = setTimeout(stop, ms, TIMED_OUT);
      }
    };
    // No `finally`: each call would wait for two promises more.
    const endWith =
      <Value>(settle: (value: Value) => void) =>
      (value: Value): void => {
        if (!isHeld) finish();
        settle(value);
      };
    const forget = caller ? onAbort(caller, () => stop(caller.reason)) : undefined;
    start(limit);
    attempt({
      signal: controller?.signal,
      restart: (ms = limitOf()) => start(ms),
      pause,
      hold: () => {
        isHeld = true;
        return finish;
      },
    }).then(endWith(resolve), endWith(reject));
  });
}
