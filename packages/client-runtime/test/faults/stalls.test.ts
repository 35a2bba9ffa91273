import {
  type CallOutcome,
  IS_SOAK,
  runCalls,
  STALL,
  STALLED_RESPONSES,
  volume,
} from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/send/clock.ts";
import { countHeads } from "./count-heads.ts";
import { call, clientOf, OPERATIONS, oauthMetadata, oauthOptions, serve } from "./fault-client.ts";
import { holdTime, passTime, until } from "./held-time.ts";

// Long enough that in a soak run the headers have arrived by then.
const TIMEOUT = 500;

const slowest = (outcomes: readonly CallOutcome<unknown>[]): number =>
  Math.max(...outcomes.map(({ milliseconds }) => milliseconds));

/** Calls that all come to a standstill. */
interface StalledCalls {
  readonly count: number;
  /** How many of them are made at a time. */
  readonly width: number;
  readonly make: () => Promise<unknown>;
  /** How many of them have got as far as they ever will. */
  readonly stalled: () => number;
}

/**
 * Runs calls to the end of their time, each beside a plain timer of the same time: how late the
 * machine's own timers were is no fault of the client.
 */
async function runBesideTimers({ count, width, make, stalled }: StalledCalls) {
  holdTime();
  let latenessMs = 0;
  const beside = () => {
    const due = performance.now() + TIMEOUT;
    setTimeout(() => {
      latenessMs = Math.max(latenessMs, performance.now() - due);
    }, TIMEOUT);
    return make();
  };
  const outcomes: CallOutcome<unknown>[] = [];
  while (outcomes.length < count) {
    const batch = runCalls(width, width, beside);
    // Held time must not pass before; real time does not wait.
    if (!IS_SOAK) await until(() => stalled() === outcomes.length + width);
    await passTime(TIMEOUT);
    outcomes.push(...(await batch));
  }
  return { outcomes, latenessMs };
}

describe("a response that stalls", () => {
  it.for(STALLED_RESPONSES)("$name", async ({ response, phase }, { task }) => {
    const server = await serve(() => response);
    const { fetch, heads } = countHeads();
    const client = clientOf(server, {
      clock: systemClock,
      fetch,
      maxRetries: 0,
      attemptTimeout: TIMEOUT,
    });
    const runs = volume(20, 200);
    const { outcomes, latenessMs } = await runBesideTimers({
      count: runs,
      width: 10,
      make: () => call(client, OPERATIONS.put),
      stalled: phase === "body" ? heads : () => server.requests.length,
    });
    const ended = performance.now();
    await server.whenLeft();
    const closedMs = performance.now() - ended;
    for (const { error, milliseconds } of outcomes) {
      expect(error).toMatchObject({ name: "TimeoutError", phase, ambiguous: true, attempts: 1 });
      expect(milliseconds).toBeGreaterThanOrEqual(TIMEOUT - 1);
      expect(milliseconds).toBeLessThan(TIMEOUT + latenessMs + 50);
    }
    expect(closedMs).toBeLessThan(100);
    expect(server.requests.length).toBe(runs);
    task.meta.figure = { slowestMs: slowest(outcomes), latenessMs, closedMs, runs };
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
    holdTime();
    const calls = runCalls(1, 1, () => call(client, OPERATIONS.put));
    await passTime(300);
    const [outcome] = await calls;
    expect(outcome?.error).toMatchObject({ name: "TimeoutError" });
    expect(outcome?.milliseconds).toBeLessThan(300 + 50);
    await server.whenLeft();
  });
});

describe("a token endpoint that stalls", () => {
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
    const { outcomes, latenessMs } = await runBesideTimers({
      count: runs,
      width: 1,
      make: () => call(client, OPERATIONS.put),
      stalled: () => server.requests.length,
    });
    for (const { error, milliseconds } of outcomes) {
      expect(error).toMatchObject({ name: "TimeoutError", phase: "token", ambiguous: false });
      expect(milliseconds).toBeLessThan(TIMEOUT + latenessMs + 50);
    }
    expect(server.requests.every(({ target }) => target === "/oauth/token")).toBe(true);
    await server.whenLeft();
    task.meta.figure = { slowestMs: slowest(outcomes), latenessMs, runs };
  });
});
