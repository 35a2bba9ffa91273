import { type FaultRequest, respondJson, runCalls, volume } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { call, clientOf, OPERATIONS, serve } from "./fault-client.ts";
import { createRandom, createTestClock } from "./test-clock.ts";

const ok = respondJson({ id: "tee" });
const down = respondJson({}, 503);
const attemptsOf = (requests: readonly FaultRequest[]) => requests.length;

describe("a full outage", () => {
  it("is not made worse, and is over when it is over", async ({ task }) => {
    let isDown = true;
    const server = await serve(() => (isDown ? down : ok));
    const client = clientOf(server, { clock: createTestClock({ random: createRandom() }) });
    const calls = volume(1000, 10_000);
    const failed = await runCalls(calls, 50, () => call(client, OPERATIONS.put));
    const attempts = attemptsOf(server.requests);
    expect(failed.every(({ value }) => value?.status === 503)).toBe(true);
    expect(failed.at(-1)?.value?.error).toMatchObject({ retryBudgetExhausted: true, attempts: 1 });
    // 500 tokens pay for 35 retries at 14 each; the table allows 100.
    expect(attempts).toBeLessThanOrEqual(calls + 100);
    isDown = false;
    const start = performance.now();
    const after = await runCalls(calls, 50, () => call(client, OPERATIONS.put));
    const succeeded = after.filter(({ value }) => value?.status === 200).length;
    expect(succeeded / calls).toBeGreaterThanOrEqual(0.999);
    task.meta.figure = {
      calls,
      attempts,
      succeededAfter: succeeded / calls,
      afterMs: performance.now() - start,
    };
  });

  it("a refused connection costs as much", async () => {
    const server = await serve(() => [{ end: "reset" }]);
    const client = clientOf(server);
    await runCalls(200, 10, () => call(client, OPERATIONS.put));
    // Each call may also replay once for a connection that the server had given up.
    expect(server.requests.length).toBeLessThanOrEqual(2 * 200 + 100);
  });

  it("429 costs less than a failure: 5 tokens, so 100 retries", async () => {
    const server = await serve(() => respondJson({}, 429));
    const client = clientOf(server);
    await runCalls(200, 10, () => call(client, OPERATIONS.put));
    expect(server.requests.length).toBe(300);
  });

  it("responses that are not read do not hold their connections", async () => {
    const server = await serve(() => respondJson({ long: "x".repeat(100_000) }, 503));
    const client = clientOf(server, { maxRetries: 1 });
    await runCalls(25, 1, () => call(client, OPERATIONS.put));
    expect(server.requests.length).toBe(50);
    expect(server.openConnections()).toBeLessThanOrEqual(2);
  });

  it("one client's outage is not another's", async () => {
    const server = await serve(({ target }) => (target.startsWith("/down") ? down : ok));
    const exhausted = clientOf({ url: `${server.url}/down` });
    await runCalls(100, 10, () => call(exhausted, OPERATIONS.put));
    const other = clientOf({ url: `${server.url}/down` });
    const result = await call(other, OPERATIONS.put);
    expect(result.error).toMatchObject({ attempts: 3, retryBudgetExhausted: false });
  });
});

describe("one response in ten is a 503", () => {
  it("nearly every idempotent call succeeds", async ({ task }) => {
    const random = createRandom(36);
    const server = await serve(() => (random() < 0.1 ? down : ok));
    const client = clientOf(server, { clock: createTestClock({ random: createRandom() }) });
    const calls = volume(1000, 100_000);
    const outcomes = await runCalls(calls, 50, () => call(client, OPERATIONS.put));
    const succeeded = outcomes.filter(({ value }) => value?.status === 200).length;
    const exhausted = outcomes.filter(({ value }) => value?.error?.retryBudgetExhausted).length;
    const amplification = attemptsOf(server.requests) / calls;
    // Of 1,000 calls 1 may fail three times in a row, of 100,000 some 100.
    expect(succeeded / calls).toBeGreaterThanOrEqual(volume(0.998, 0.9985));
    expect(amplification).toBeLessThanOrEqual(volume(1.14, 1.12));
    expect(exhausted).toBe(0);
    task.meta.figure = { calls, success: succeeded / calls, amplification };
  });
});

describe("clients that fail together", () => {
  it("do not come back together", async ({ task }) => {
    const clients = volume(1000, 10_000);
    const server = await serve(() => down);
    const random = createRandom(37);
    const outcomes = await runCalls(clients, 50, async () => {
      const clock = createTestClock({ random });
      await call(clientOf(server, { clock, maxRetries: 1 }), OPERATIONS.put);
      return clock.waits;
    });
    const waits = outcomes.flatMap(({ value }) => value ?? []);
    const bins = new Map<number, number>();
    for (const wait of waits) {
      const bin = Math.floor(wait / 50);
      bins.set(bin, (bins.get(bin) ?? 0) + 1);
    }
    const fullest = Math.max(...bins.values()) / clients;
    expect(waits.length).toBe(clients);
    expect(fullest).toBeLessThanOrEqual(0.15);
    task.meta.figure = { clients, fullestBin: fullest };
  });

  it.each([
    { random: 0, waits: Array(8).fill(100) },
    { random: 1 - Number.EPSILON, waits: [500, 1000, 2000, 4000, 8000, 8000, 8000, 8000] },
  ])("waits at random $random are exact", async ({ random, waits }) => {
    const server = await serve(() => down);
    const clock = createTestClock({ random: () => random });
    const client = clientOf(server, { clock, maxRetries: 8, totalTimeout: 120_000 });
    await call(client, OPERATIONS.put);
    expect(clock.waits.map(Math.round)).toEqual(waits);
    for (const [index, wait] of clock.waits.entries()) {
      expect(wait).toBeLessThanOrEqual(waits[index] ?? 0);
    }
  });

  it("no wait is begun that would end after totalTimeout", async () => {
    const server = await serve(() => down);
    const clock = createTestClock({ random: () => 1 - Number.EPSILON });
    const client = clientOf(server, { clock, maxRetries: 10, totalTimeout: 5000 });
    const result = await call(client, OPERATIONS.put);
    expect(result.error).toMatchObject({ name: "ApiError", status: 503 });
    expect(clock.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(5000);
  });
});
