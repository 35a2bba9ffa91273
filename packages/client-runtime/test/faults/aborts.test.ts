import { getEventListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import {
  head,
  type RequestHandler,
  respondJson,
  runCalls,
  STALL,
  volume,
} from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { type Clock, systemClock } from "../../src/send/clock.ts";
import { countHeads } from "./count-heads.ts";
import {
  call,
  clientOf,
  OPERATIONS,
  oauthMetadata,
  oauthOptions,
  rejectionOf,
  serve,
  type TestOptions,
} from "./fault-client.ts";
import { holdTime, until } from "./held-time.ts";

const json = { "Content-Type": "application/json", "Content-Length": "29" };
const refuseForLong = respondJson({}, 503, { "Retry-After": "20" });
const oauth: TestOptions = { ...oauthOptions, metadata: oauthMetadata };

interface AbortCase {
  readonly phase: string;
  readonly handle: RequestHandler;
  /** Requests that have reached the server by the time of the abort. */
  readonly requests: number;
  readonly options?: TestOptions;
}

const CASES: readonly AbortCase[] = [
  { phase: "headers", handle: () => [STALL], requests: 1 },
  { phase: "body", handle: () => [{ send: head(200, json) }, STALL], requests: 1 },
  {
    phase: "body",
    handle: () => [{ send: head(500, json) }, STALL],
    requests: 1,
    options: { maxRetries: 0 },
  },
  { phase: "backoff", handle: () => refuseForLong, requests: 1 },
  { phase: "token", handle: () => [STALL], requests: 1, options: oauth },
];
const REASONS: readonly (readonly [string, unknown])[] = [
  ["no reason", undefined],
  ["an error", new Error("left the page")],
  ["a text", "left the page"],
  ["an object", { code: 7 }],
  ["null", null],
];

describe("abort", () => {
  it.for(CASES)("in the phase $phase", async ({ phase, handle, requests, options }, { task }) => {
    holdTime();
    const server = await serve((request) =>
      request.target === "/after" ? respondJson({}) : handle(request),
    );
    const { fetch, heads } = countHeads();
    const waits: number[] = [];
    const sleep: Clock["sleep"] = (ms, signal) => {
      waits.push(ms);
      return systemClock.sleep(ms, signal);
    };
    const client = clientOf(server, { ...options, fetch, clock: { ...systemClock, sleep } });
    const control = new AbortController();
    const rejected = rejectionOf(call(client, OPERATIONS.put, { signal: control.signal }));
    await until(() => server.requests.length === requests);
    if (phase === "body") await until(() => heads() === 1);
    if (phase === "backoff") await until(() => waits.length === 1);
    const waited = waits.length;
    const start = performance.now();
    control.abort();
    const error = await rejected;
    const took = performance.now() - start;
    expect(error).toMatchObject({ name: "AbortedError", phase, operation: "updateProduct" });
    expect(Object(error).cause).toBe(control.signal.reason);
    expect(took).toBeLessThan(50);
    // Whatever the call had still sent would have arrived before this.
    await globalThis.fetch(`${server.url}/after`);
    expect(server.requests.length).toBe(requests + 1);
    expect(waits.length).toBe(waited);
    expect(getEventListeners(control.signal, "abort")).toEqual([]);
    task.meta.figure = { phase, abortMs: took };
  });

  it("while it connects", async () => {
    holdTime();
    // A server that says nothing never finishes the handshake of TLS.
    const server = await serve(() => [STALL]);
    const client = clientOf({ url: server.url.replace("http:", "https:") });
    const control = new AbortController();
    const rejected = rejectionOf(call(client, OPERATIONS.put, { signal: control.signal }));
    await until(() => server.connections() === 1);
    const start = performance.now();
    control.abort();
    expect(await rejected).toMatchObject({ name: "AbortedError", attempts: 1 });
    expect(performance.now() - start).toBeLessThan(50);
    expect(server.connections()).toBe(1);
  });

  it.each(REASONS)("before it is sent, for %s", async (_, reason) => {
    const server = await serve(() => respondJson({}));
    const signal = AbortSignal.abort(reason);
    const error = await rejectionOf(call(clientOf(server), OPERATIONS.put, { signal }));
    expect(error).toMatchObject({ name: "AbortedError", attempts: 0 });
    expect(Object(error).cause).toBe(signal.reason);
    expect(server.connections()).toBe(0);
  });

  it("AbortSignal.timeout of the caller is an abort, not our timeout", async () => {
    const server = await serve(() => [STALL]);
    const signal = AbortSignal.timeout(50);
    const error = await rejectionOf(call(clientOf(server), OPERATIONS.put, { signal }));
    expect(error).toMatchObject({ name: "AbortedError", cause: { name: "TimeoutError" } });
    // A machine that is busy may not have sent it by then.
    expect(server.requests.length).toBeLessThanOrEqual(1);
  });

  it("a signal that many calls share keeps none of their listeners", async ({ task }) => {
    const server = await serve(({ index }) => respondJson({ index }, index % 10 === 0 ? 503 : 200));
    const client = clientOf(server);
    const { signal } = new AbortController();
    const calls = volume(1000, 10_000);
    const outcomes = await runCalls(calls, 50, () => call(client, OPERATIONS.put, { signal }));
    expect(outcomes.filter(({ error }) => error !== undefined)).toEqual([]);
    await setImmediate();
    const listeners = getEventListeners(signal, "abort").length;
    expect(listeners).toBe(0);
    task.meta.figure = { calls, listeners };
  });
});
