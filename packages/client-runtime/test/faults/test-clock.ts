import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../src/send/clock.ts";

/** A clock that notes every wait instead of waiting. */
export interface TestClock extends Clock {
  /** The waits so far, in milliseconds. */
  readonly waits: readonly number[];
}

/** What a test decides about its clock. */
export interface TestClockOptions {
  /** 0 when left out: the shortest waits. */
  readonly random?: () => number;
  /** Runs during a wait. */
  readonly whileWaiting?: (ms: number) => unknown;
}

/** A clock on which nothing takes time but waits, which are over at once and count in full. */
export function createTestClock({
  random = () => 0,
  whileWaiting,
}: TestClockOptions = {}): TestClock {
  const waits: number[] = [];
  let skipped = 0;
  return {
    waits,
    now: () => skipped,
    random,
    sleep: async (ms, signal) => {
      waits.push(ms);
      skipped += ms;
      await whileWaiting?.(ms);
      // Fetch takes a connection back a turn of the event loop after the response.
      await setImmediate();
      // Not every platform has throwIfAborted.
      if (signal?.aborted) throw signal.reason;
    },
  };
}

/** Numbers from 0 to 1 that look random and are the same in every run (Park and Miller). */
export function createRandom(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
