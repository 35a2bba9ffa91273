import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "../../src/send/clock.ts";
import { errorOf } from "../support/observed-client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the machine's clock", () => {
  it("sleeps as long as asked, even when a timer fires early", async () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    let woke = false;
    const sleep = systemClock.sleep(100).then(() => {
      woke = true;
    });
    now = 99.5;
    await vi.advanceTimersByTimeAsync(100);
    expect(woke).toBe(false);
    now = 100.5;
    await vi.advanceTimersByTimeAsync(1);
    expect(woke).toBe(true);
    await sleep;
    vi.restoreAllMocks();
  });

  it("stops sleeping on an abort and leaves nothing behind", async () => {
    const controller = new AbortController();
    const woken = errorOf(() => systemClock.sleep(100_000, controller.signal));
    controller.abort("enough");
    expect(await woken).toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("does not begin to sleep after an abort", async () => {
    const woken = errorOf(() => systemClock.sleep(100_000, AbortSignal.abort("enough")));
    expect(await woken).toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves no listener after a sleep", async () => {
    const { signal } = new AbortController();
    const sleep = systemClock.sleep(10, signal);
    await vi.advanceTimersByTimeAsync(11);
    await sleep;
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("gives random numbers from 0 up to 1", () => {
    const numbers = Array.from({ length: 100 }, () => systemClock.random());
    expect(numbers.every((one) => one >= 0 && one < 1)).toBe(true);
    expect(new Set(numbers).size).toBeGreaterThan(90);
  });
});
