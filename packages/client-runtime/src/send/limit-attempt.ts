import type { Call } from "./call.ts";
import { stepLimit } from "./call.ts";

/** What an attempt rejects with when its time is over. */
export const TIMED_OUT: unique symbol = Symbol("timed out");

/** Gives the rest of an attempt a time limit of its own. */
export type RestartTimer = () => void;

/**
 * Runs an attempt within the limits of its call. Rejects with `TIMED_OUT` after that and with the
 * caller's reason on its abort, even where the attempt pays no attention to its signal. Leaves no
 * timer and no listener behind: a caller's signal may be shared by a million calls, which
 * `AbortSignal.any` is not made for. An attempt without limits and without a caller's signal runs
 * without one of ours.
 */
export function limitAttempt<Outcome>(
  call: Call,
  attempt: (signal: AbortSignal | undefined, restart: RestartTimer) => Promise<Outcome>,
): Promise<Outcome> {
  const { signal: caller } = call;
  const limit = stepLimit(call);
  if (limit === Infinity && !caller) {
    return attempt(undefined, () => {});
  }
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (): void => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", stop);
    };
    // An abort comes with an event, the end of the time without one.
    const stop = (aborted?: Event): void => {
      finish();
      reject(aborted ? caller?.reason : TIMED_OUT);
      controller.abort(aborted && caller?.reason);
    };
    const start = (ms: number): void => {
      clearTimeout(timer);
      // An attempt that goes on after its end must not start a timer.
      timer = controller.signal.aborted || ms === Infinity ? undefined : setTimeout(stop, ms);
    };
    caller?.addEventListener("abort", stop);
    start(limit);
    attempt(controller.signal, () => start(stepLimit(call))).then(
      (outcome) => {
        finish();
        resolve(outcome);
      },
      (error: unknown) => {
        finish();
        reject(error);
      },
    );
  });
}
