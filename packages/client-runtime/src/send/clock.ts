/** Time and randomness, so that a test can control both. */
export interface Clock {
  /** Milliseconds from a fixed point; never runs backwards. */
  now(): number;
  /** Resolves once at least `ms` have passed; rejects as soon as the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** At least 0 and less than 1. */
  random(): number;
}

/** The clock of the machine. Leaves no timer and no listener behind. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const end = performance.now() + ms;
      const finish = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", finish);
        signal?.aborted ? reject(signal.reason) : resolve();
      };
      // Timers count from the start of the event loop's turn and so may fire early.
      const wake = (): void => {
        const left = end - performance.now();
        if (left > 0 && !signal?.aborted) {
          timer = setTimeout(wake, Math.ceil(left));
        } else {
          finish();
        }
      };
      let timer: ReturnType<typeof setTimeout> | undefined;
      signal?.addEventListener("abort", finish);
      wake();
    }),
  random: () => Math.random(),
};
