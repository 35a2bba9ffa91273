import { vi } from "vitest";

/** A time limit that expires when a test says so, whatever the clock says. */
export interface ManualLimit {
  /** The value to pass to the client; no two limits have the same. */
  readonly milliseconds: number;
  /** Fires the first timer that was set to this limit; later ones never fire. */
  readonly end: () => void;
}

/** Far longer than a call takes on the busiest machine, and below `PATIENT.totalTimeout`. */
const FIRST = 200_000;

/** Limits that a call never reaches by itself, however busy the machine. */
export const PATIENT = { attemptTimeout: 300_000, totalTimeout: 590_000 } as const;

/**
 * Replaces timers: one that is set to one of the limits waits for `end`, all others run as usual.
 * @returns the limits, and a function that restores the timers
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
    if (!ends.has(milliseconds))
      ends.set(milliseconds, () => Reflect.apply(callback, undefined, values));
    // Something to clear; it does nothing.
    return original(() => {}, 0);
    // A plain function has none of the overloads of Node's timer.
  }) as typeof globalThis.setTimeout);
  const limits = Array.from({ length: count }, (_, index): ManualLimit => {
    const milliseconds = FIRST + index;
    return { milliseconds, end: () => ends.get(milliseconds)?.() };
  });
  return { limits, restore: () => spy.mockRestore() };
}
