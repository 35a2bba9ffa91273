import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoff } from "../../src/retry/backoff.ts";
import { isRetryableStatus, retryCost, retryDelay } from "../../src/retry/decide-retry.ts";
import { createTokenBucket } from "../../src/retry/token-bucket.ts";

const ALMOST_ONE = 1 - Number.EPSILON;

describe("backoff", () => {
  it.each([
    { index: 0, least: 100, most: 500 },
    { index: 1, least: 100, most: 1_000 },
    { index: 2, least: 100, most: 2_000 },
    { index: 3, least: 100, most: 4_000 },
    { index: 4, least: 100, most: 8_000 },
    { index: 5, least: 100, most: 8_000 },
    { index: 9, least: 100, most: 8_000 },
  ])("of retry $index is from $least up to $most", ({ index, least, most }) => {
    expect(backoff(index, 0)).toBe(least);
    expect(backoff(index, ALMOST_ONE)).toBeCloseTo(most, 6);
    expect(backoff(index, ALMOST_ONE)).toBeLessThanOrEqual(most);
    expect(backoff(index, 0.5)).toBe((least + most) / 2);
  });
});

describe("a retry", () => {
  const usual = { retries: 0, maxRetries: 2, remainingMs: 30_000, isStale: false };
  const delayOf = (
    given: Partial<typeof usual> & { retryAfterMs?: number | undefined },
    random = 0,
  ) => {
    const { retries, maxRetries, remainingMs, isStale, retryAfterMs } = { ...usual, ...given };
    return retryDelay(retries, maxRetries, remainingMs, random, isStale, retryAfterMs);
  };

  it.each([
    { name: "is due after the backoff", want: 100 },
    { name: "waits for the vendor", retryAfterMs: 2_000, want: 2_000 },
    { name: "waits no less than the backoff", retryAfterMs: 0, want: 100 },
    {
      name: "waits for a minute",
      retryAfterMs: 60_000,
      remainingMs: 60_001,
      want: 60_000,
    },
    {
      name: "never waits for longer",
      retryAfterMs: 60_001,
      remainingMs: 90_000,
    },
    {
      name: "never waits for all the time left",
      retryAfterMs: 5_000,
      remainingMs: 5_000,
    },
    { name: "needs time for its backoff", remainingMs: 100 },
    { name: "is the last at maxRetries", retries: 1, want: 100 },
    { name: "is one too many after maxRetries", retries: 2 },
    { name: "is forbidden by maxRetries 0", maxRetries: 0 },
    {
      name: "of a closed connection is not",
      isStale: true,
      maxRetries: 0,
      want: 100,
    },
    {
      name: "of a closed connection happens once",
      isStale: true,
      maxRetries: 0,
      retries: 1,
    },
  ])("$name", ({ want, name: _, ...given }) => {
    expect(delayOf(given)).toBe(want);
  });

  it("is never earlier than the vendor asks, nor later than the time left", () => {
    const times = fc.record({
      retryAfterMs: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
      remainingMs: fc.integer({ min: 0, max: 100_000 }),
      retries: fc.integer({ min: 0, max: 9 }),
      random: fc.double({ min: 0, max: ALMOST_ONE, noNaN: true }),
    });
    fc.assert(
      fc.property(times, ({ retryAfterMs, remainingMs, retries, random }) => {
        const delay = delayOf({ retries, maxRetries: 10, remainingMs, retryAfterMs }, random);
        if (delay !== undefined) {
          expect(delay).toBeGreaterThanOrEqual(Math.max(100, retryAfterMs ?? 0));
          expect(delay).toBeLessThan(remainingMs);
          expect(delay).toBeLessThanOrEqual(60_000);
        }
      }),
    );
  });
});

describe("a status", () => {
  const retryStatuses = [422];
  const every = Array.from({ length: 200 }, (_, index) => 400 + index);
  const retried = (isIdempotent: boolean, hint?: string) =>
    every.filter((status) => isRetryableStatus(status, isIdempotent, retryStatuses, hint));

  it("is worth a retry for idempotent calls when it is one of these", () => {
    expect(retried(true)).toEqual([408, 422, 425, 429, 500, 502, 503, 504]);
  });

  it("429 is so for every call, and no other", () => {
    expect(retried(false)).toEqual([429]);
  });

  it("yields to the vendor's hint, as far as that is safe", () => {
    expect(retried(true, "false")).toEqual([]);
    expect(retried(true, "true")).toEqual(every);
    expect(retried(false, "true")).toEqual([429]);
    expect(retried(true, "maybe")).toEqual(retried(true));
  });

  it("without statuses of the operation follows the rule alone", () => {
    const always = every.filter((status) => isRetryableStatus(status, true, undefined, null));
    expect(always).not.toContain(422);
  });
});

describe("the token bucket", () => {
  it("pays for 35 retries of an outage, or for 100 of a rate limit", () => {
    const affordable = (cost: number) => {
      const bucket = createTokenBucket();
      return Array.from({ length: 200 }, () => bucket.take(cost)).filter(Boolean).length;
    };
    expect(affordable(retryCost("503"))).toBe(35);
    expect(affordable(retryCost("429"))).toBe(100);
  });

  it("takes nothing when too little is left, and holds no more than 500", () => {
    const bucket = createTokenBucket();
    expect(bucket.take(495)).toBe(true);
    expect(bucket.take(14)).toBe(false);
    expect(bucket.take(5)).toBe(true);
    expect(bucket.take(1)).toBe(false);
    bucket.refund(10_000);
    expect(bucket.take(501)).toBe(false);
    expect(bucket.take(500)).toBe(true);
  });
});
