import { vi } from "vitest";

/** A time limit that is over when a test says so, whatever the clock says. */
export interface ManualLimit {
  /** What is given to the client as its limit: no two limits are alike. */
  readonly milliseconds: number;
  /** Ends the time of the first timer that was set to the limit; every later one never ends. */
  readonly end: () => void;
}

/** Far above what a call takes on the busiest machine, and below `PATIENT.totalTimeout`. */
const FIRST = 200_000;

/** Time limits of a call that may be made on a busy machine: nothing but a test ends its time. */
export const PATIENT = { attemptTimeout: 300_000, totalTimeout: 590_000 } as const;

/**
 * Makes timers set to the limits given wait for `end`; all other timers are the machine's own.
 * @returns the limits, and how to put the machine's timers back
 */
export function takeLimits(count: number): {
  readonly limits: readonly ManualLimit[];
  readonly restore: () => void;
} {
  const original = globalThis.setTimeout;
  const ends = new Map<number, () => void>();
  const isTaken = (milliseconds = 0) => milliseconds >= FIRST && milliseconds < FIRST + count;
  const spy = vi.spyOn(globalThis, "setTimeout");
  spy.mockImplementation(((callback: () => void, milliseconds?: number, ...values: never[]) => {
    if (milliseconds === undefined || !isTaken(milliseconds)) {
      return original(callback, milliseconds, ...values);
    }
    if (!ends.has(milliseconds)) ends.set(milliseconds, callback);
    // Something to clear that does nothing by itself.
    return original(() => {}, 0);
    // The overloads of Node's timer are none of a plain function's.
  }) as typeof globalThis.setTimeout);
  const limits = Array.from({ length: count }, (_, index): ManualLimit => {
    const milliseconds = FIRST + index;
    return { milliseconds, end: () => ends.get(milliseconds)?.() };
  });
  return { limits, restore: () => spy.mockRestore() };
}
