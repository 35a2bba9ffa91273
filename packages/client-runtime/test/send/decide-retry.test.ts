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
  const failure = { reason: "503", isRetryable: true };
  const allowance = { retries: 0, maxRetries: 2, remainingMs: 30_000 };

  it.each([
    { name: "is due after the backoff", want: 100 },
    { name: "waits for the vendor", failure: { retryAfterMs: 2_000 }, want: 2_000 },
    { name: "waits no less than the backoff", failure: { retryAfterMs: 0 }, want: 100 },
    {
      name: "waits for a minute",
      failure: { retryAfterMs: 60_000 },
      allowance: { remainingMs: 60_001 },
      want: 60_000,
    },
    {
      name: "never waits for longer",
      failure: { retryAfterMs: 60_001 },
      allowance: { remainingMs: 90_000 },
    },
    {
      name: "never waits for all the time left",
      failure: { retryAfterMs: 5_000 },
      allowance: { remainingMs: 5_000 },
    },
    { name: "needs time for its backoff", allowance: { remainingMs: 100 } },
    { name: "needs a failure that it can help", failure: { isRetryable: false } },
    { name: "is the last at maxRetries", allowance: { retries: 1 }, want: 100 },
    { name: "is one too many after maxRetries", allowance: { retries: 2 } },
    { name: "is forbidden by maxRetries 0", allowance: { maxRetries: 0 } },
    {
      name: "of a closed connection is not",
      failure: { isStale: true },
      allowance: { maxRetries: 0 },
      want: 100,
    },
    {
      name: "of a closed connection happens once",
      failure: { isStale: true },
      allowance: { maxRetries: 0, retries: 1 },
    },
    {
      name: "of a closed connection must be able to help",
      failure: { isStale: true, isRetryable: false },
    },
  ])("$name", ({ want, ...given }) => {
    const delay = retryDelay(
      { ...failure, ...given.failure },
      { ...allowance, ...given.allowance },
      0,
    );
    expect(delay).toBe(want);
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
        const given = { ...failure, retryAfterMs };
        const delay = retryDelay(given, { retries, maxRetries: 10, remainingMs }, random);
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
    every.filter((status) => isRetryableStatus(status, { isIdempotent, retryStatuses, hint }));

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
    const rule = { isIdempotent: true, retryStatuses: undefined, hint: null };
    expect(every.filter((status) => isRetryableStatus(status, rule))).not.toContain(422);
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
