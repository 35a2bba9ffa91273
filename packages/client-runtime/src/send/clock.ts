import { onAbort } from "./on-abort.ts";

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
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = (): void => {
        clearTimeout(timer);
        forget?.();
        reject(signal?.reason);
      };
      const forget = signal && onAbort(signal, stop);
      // Timers count from the start of the event loop's turn and so may fire early.
      const wake = (): void => {
        const left = end - performance.now();
        if (left > 0) {
          timer = setTimeout(wake, Math.ceil(left));
        } else {
          forget?.();
          resolve();
        }
      };
      signal?.aborted ? stop() : wake();
    }),
  random: () => Math.random(),
};
