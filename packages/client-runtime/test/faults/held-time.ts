import { setImmediate } from "node:timers/promises";
import { IS_SOAK } from "@org/testing/faults";
import { onTestFinished, vi } from "vitest";

const STEP_MS = 50;

/**
 * Holds timers for the rest of a test, so that time passes when the test says so: however busy the
 * machine is, no limit ends before what it is the limit of. In a soak run, which has a machine to
 * itself, real time passes.
 */
export function holdTime(): void {
  if (IS_SOAK) return;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** Lets held time pass at once, in steps between which arrives what was sent. */
export async function passTime(ms: number): Promise<void> {
  if (IS_SOAK) return;
  for (let left = ms; left > 0; left -= STEP_MS) {
    await vi.advanceTimersByTimeAsync(Math.min(left, STEP_MS));
    await setImmediate();
  }
}

/** Resolves once something has happened, in a turn of the event loop of its own. */
export async function until(hasHappened: () => boolean): Promise<void> {
  while (!hasHappened()) await setImmediate();
}
