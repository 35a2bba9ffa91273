import {
  bound,
  type CallOutcome,
  runCalls,
  STALL,
  STALLED_RESPONSES,
  volume,
} from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/send/clock.ts";
import { call, clientOf, OPERATIONS, oauthMetadata, oauthOptions, serve } from "./fault-client.ts";

// Long enough that a busy machine has brought the headers by then.
const TIMEOUT = 500;
const RUNS = volume(20, 200);

const slowest = (outcomes: readonly CallOutcome<unknown>[]): number =>
  Math.max(...outcomes.map(({ milliseconds }) => milliseconds));

/**
 * Runs calls, each beside a plain timer of the same time: how late the machine's own timers were
 * is no fault of the client.
 */
async function runBesideTimers(count: number, width: number, make: () => Promise<unknown>) {
  let latenessMs = 0;
  const outcomes = await runCalls(count, width, () => {
    const due = performance.now() + TIMEOUT;
    setTimeout(() => {
      latenessMs = Math.max(latenessMs, performance.now() - due);
    }, TIMEOUT);
    return make();
  });
  return { outcomes, latenessMs };
}

describe("F22 to F25: an answer that stalls", () => {
  it.for(STALLED_RESPONSES)("$name", async ({ name, response, phase }, { task }) => {
    const server = await serve(() => response);
    const client = clientOf(server, {
      clock: systemClock,
      maxRetries: 0,
      attemptTimeout: TIMEOUT,
    });
    const { outcomes, latenessMs } = await runBesideTimers(RUNS, 10, () =>
      call(client, OPERATIONS.put),
    );
    const ended = performance.now();
    await server.whenLeft();
    const closedMs = performance.now() - ended;
    for (const { error, milliseconds } of outcomes) {
      expect(error).toMatchObject({ name: "TimeoutError", phase, ambiguous: true, attempts: 1 });
      expect(milliseconds).toBeGreaterThanOrEqual(TIMEOUT - 1);
      expect(milliseconds).toBeLessThan(TIMEOUT + latenessMs + bound(50));
    }
    expect(closedMs).toBeLessThan(bound(100));
    expect(server.requests.length).toBe(RUNS);
    task.meta.figure = {
      row: name,
      slowestMs: slowest(outcomes),
      latenessMs,
      closedMs,
      runs: RUNS,
    };
  });

  it("an attempt that times out is replayed where that is safe", async () => {
    const server = await serve(() => [STALL]);
    const client = clientOf(server, { attemptTimeout: 50 });
    const calls = [OPERATIONS.put, OPERATIONS.post].map((operation) => call(client, operation));
    const [put, post] = await Promise.allSettled(calls);
    expect(put).toMatchObject({ reason: { name: "TimeoutError", attempts: 3, retryable: true } });
    expect(post).toMatchObject({ reason: { name: "TimeoutError", attempts: 1, retryable: false } });
  });

  it("totalTimeout ends attempts and waits alike", async () => {
    const server = await serve(() => [STALL]);
    const client = clientOf(server, {
      clock: systemClock,
      maxRetries: 10,
      attemptTimeout: 100,
      totalTimeout: 300,
    });
    const [outcome] = await runCalls(1, 1, () => call(client, OPERATIONS.put));
    expect(outcome?.error).toMatchObject({ name: "TimeoutError" });
    expect(outcome?.milliseconds).toBeLessThan(300 + bound(50));
    await server.whenLeft();
  });
});

describe("F26: a token endpoint that stalls", () => {
  it.for(STALLED_RESPONSES)("$name", async ({ response }, { task }) => {
    const server = await serve(() => response);
    const client = clientOf(server, {
      ...oauthOptions,
      metadata: oauthMetadata,
      clock: systemClock,
      maxRetries: 0,
      attemptTimeout: TIMEOUT,
    });
    const runs = volume(5, 50);
    const { outcomes, latenessMs } = await runBesideTimers(runs, 1, () =>
      call(client, OPERATIONS.put),
    );
    for (const { error, milliseconds } of outcomes) {
      expect(error).toMatchObject({ name: "TimeoutError", phase: "token", ambiguous: false });
      expect(milliseconds).toBeLessThan(TIMEOUT + latenessMs + bound(50));
    }
    expect(server.requests.every(({ target }) => target === "/oauth/token")).toBe(true);
    await server.whenLeft();
    task.meta.figure = { row: "F26", slowestMs: slowest(outcomes), latenessMs, runs };
  });
});
