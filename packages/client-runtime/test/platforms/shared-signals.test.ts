import { getEventListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { respondJson, STALL } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import type { FetchInit } from "../../src/index.ts";
import { systemClock } from "../../src/send/clock.ts";
import { call, clientOf, OPERATIONS, rejectionOf, serve } from "../faults/fault-client.ts";
import { until } from "../faults/held-time.ts";

describe("one signal of many calls", () => {
  // From the eleventh listener on, Node warns of a leak.
  it("has one listener while they run, and none afterwards", async () => {
    const server = await serve(() => [STALL]);
    const client = clientOf(server, { clock: systemClock });
    const control = new AbortController();
    const { signal } = control;
    const calls = Array.from({ length: 20 }, () =>
      rejectionOf(call(client, OPERATIONS.get, { signal })),
    );
    await until(() => server.requests.length === calls.length);
    expect(getEventListeners(signal, "abort").length).toBe(1);
    control.abort();
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ name: "AbortedError" });
    }
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("has one listener while they wait for a retry", async () => {
    const server = await serve(() => respondJson({}, 503, { "Retry-After": "20" }));
    const waits: number[] = [];
    const client = clientOf(server, {
      clock: {
        ...systemClock,
        sleep: (ms, signal) => {
          waits.push(ms);
          return systemClock.sleep(ms, signal);
        },
      },
    });
    const control = new AbortController();
    const { signal } = control;
    const calls = Array.from({ length: 20 }, () =>
      rejectionOf(call(client, OPERATIONS.get, { signal })),
    );
    await until(() => waits.length === calls.length);
    await setImmediate();
    expect(getEventListeners(signal, "abort").length).toBe(1);
    control.abort();
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ name: "AbortedError", phase: "backoff" });
    }
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a call without a signal", () => {
  const UNLIMITED = { attemptTimeout: Infinity, totalTimeout: Infinity };

  /** Next.js and React memoize a GET by its URL, unless its init has a signal. */
  function memoize() {
    const seen = new Map<string, Promise<Response>>();
    const inits: FetchInit[] = [];
    const memoizing = async (url: string, init: FetchInit): Promise<Response> => {
      inits.push(init);
      if (init.method !== "GET" || init.signal) return fetch(url, init);
      const first = seen.get(url) ?? fetch(url, init);
      seen.set(url, first);
      return (await first).clone();
    };
    return { inits, fetch: memoizing };
  }

  it("is memoized where neither limit is set", async () => {
    const server = await serve(({ index }) => respondJson({ index }));
    const { fetch, inits } = memoize();
    const client = clientOf(server, { ...UNLIMITED, fetch });
    const results = await Promise.all([1, 2].map(() => call(client, OPERATIONS.get)));
    expect(results.map(({ data }) => data)).toEqual([{ index: 0 }, { index: 0 }]);
    expect(server.requests.length).toBe(1);
    expect(inits.map((init) => "signal" in init)).toEqual([false, false]);
  });

  it.each([{ attemptTimeout: 1000 }, { totalTimeout: 1000 }, { signal: AbortSignal.any([]) }])(
    "is not one with %o",
    async (own) => {
      const server = await serve(() => respondJson({}));
      const { fetch, inits } = memoize();
      await call(clientOf(server, { ...UNLIMITED, fetch }), OPERATIONS.get, own);
      expect(inits[0]?.signal).toBeInstanceOf(AbortSignal);
    },
  );
});
