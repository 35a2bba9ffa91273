/** What `withDeadline` rejects with when the time is over. */
export const TIMED_OUT: unique symbol = Symbol("timed out");

/** One task with a time limit, under way. */
export type DeadlineTask<Result> = (
  /** Aborts with the caller's signal and when the time is over. */
  signal: AbortSignal,
  /** Gives the rest of the task a time limit of its own. */
  restart: (ms: number) => void,
) => Promise<Result>;

/**
 * Runs a task for at most `ms`. Rejects with `TIMED_OUT` after that and with the caller's reason on
 * its abort, even where the task pays no attention to its signal. Leaves no timer and no listener
 * behind: a caller's signal may be shared by a million calls, which `AbortSignal.any` is not
 * made for.
 */
export function withDeadline<Result>(
  ms: number,
  caller: AbortSignal | null | undefined,
  task: DeadlineTask<Result>,
): Promise<Result> {
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
    const restart = (limit: number): void => {
      clearTimeout(timer);
      // A task that goes on after its end must not start a timer.
      timer = controller.signal.aborted ? undefined : setTimeout(stop, limit);
    };
    caller?.addEventListener("abort", stop);
    restart(ms);
    task(controller.signal, restart).then(
      (result) => {
        finish();
        resolve(result);
      },
      (error: unknown) => {
        finish();
        reject(error);
      },
    );
  });
}
