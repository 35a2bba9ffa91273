import { getEventListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { head, RESET, respondJson, STALL } from "@org/testing/faults";
import { describe, expect, it, vi } from "vitest";
import { type CallInit, readStream, unwrap, type VendorClient } from "../../src/index.ts";
import { systemClock } from "../../src/send/clock.ts";
import { call, clientOf, type OperationCase, rejectionOf, serve } from "../faults/fault-client.ts";
import { holdTime, passTime } from "../faults/held-time.ts";

const EVENTS: OperationCase = {
  label: "a stream",
  metadata: {
    name: "readEvents",
    method: "GET",
    path: "/events",
    readBody: readStream,
    success: "value",
  },
  init: {},
  idempotent: true,
};
const HEAD = { send: head(200, { "Content-Length": "1000" }) };
const FIRST = { send: "first" };
const LIMITS = { clock: systemClock, attemptTimeout: 500, totalTimeout: 700 };

/** A reader of the stream that a call resolves with. */
async function readerOf(client: VendorClient, init?: CallInit) {
  // What `readStream` reads.
  const stream = unwrap(await call(client, EVENTS, init)) as ReadableStream<Uint8Array>;
  return stream.getReader();
}

const textOf = ({ value }: ReadableStreamReadResult<Uint8Array>): string =>
  new TextDecoder().decode(value);

describe("a stream", () => {
  it("ends with the caller's signal while a chunk is awaited", async () => {
    const server = await serve(() => [HEAD, FIRST, STALL]);
    const { signal, ...control } = abortable();
    const reader = await readerOf(clientOf(server), { signal });
    expect(textOf(await reader.read())).toBe("first");
    const waiting = rejectionOf(reader.read());
    control.abort("left");
    expect(await waiting).toMatchObject({
      name: "AbortedError",
      operation: "readEvents",
      phase: "body",
      ambiguous: true,
      retryable: false,
      cause: "left",
    });
    await server.whenLeft();
    expect(server.requests.length).toBe(1);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("ends with the caller's signal while nobody reads", async () => {
    const server = await serve(() => [HEAD, FIRST, STALL]);
    const { signal, ...control } = abortable();
    const reader = await readerOf(clientOf(server), { signal });
    control.abort();
    await server.whenLeft();
    expect(await rejectionOf(reader.read())).toMatchObject({ name: "AbortedError" });
  });

  it("waits for a chunk as long as for an attempt", async () => {
    holdTime();
    const server = await serve(() => [HEAD, FIRST, STALL]);
    const reader = await readerOf(clientOf(server, LIMITS));
    expect(textOf(await reader.read())).toBe("first");
    const waiting = rejectionOf(reader.read());
    await setImmediate();
    await passTime(LIMITS.attemptTimeout);
    const error = { name: "TimeoutError", timeoutMs: 500, phase: "body", ambiguous: true };
    expect(await waiting).toMatchObject(error);
    await server.whenLeft();
  });

  it("may take longer than the call, while chunks arrive and while nobody reads", async () => {
    holdTime();
    const server = await serve(() => [
      { send: head(200, { "Content-Length": "4" }) },
      { drip: "tees", every: 400 },
    ]);
    const called = readerOf(clientOf(server, LIMITS));
    const reader = await called;
    let text = "";
    for (let chunk = 0; chunk < 4; chunk += 1) {
      const arrived = reader.read().then((read) => {
        text += textOf(read);
      });
      while (text.length === chunk) await passTime(50);
      await arrived;
      if (chunk === 2) {
        // The reader is at work on what it has.
        await passTime(5000);
      }
    }
    expect(text).toBe("tees");
    expect(await reader.read()).toMatchObject({ done: true });
  });

  it("is over for its signal and its limits at its end", async () => {
    holdTime();
    const server = await serve(() => respondJson("tee"));
    const { signal } = abortable();
    const reader = await readerOf(clientOf(server, { clock: systemClock }), { signal });
    while (!(await reader.read()).done);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("lets its connection go when its reader cancels", async () => {
    const server = await serve(() => [HEAD, FIRST, STALL]);
    const { signal } = abortable();
    const reader = await readerOf(clientOf(server), { signal });
    await reader.read();
    await reader.cancel();
    await server.whenLeft();
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("that breaks off is a NetworkError, and is not sent again", async () => {
    const server = await serve(() => [HEAD, FIRST, RESET]);
    const { signal } = abortable();
    const reader = await readerOf(clientOf(server), { signal });
    const error = await rejectionOf(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    );
    expect(error).toMatchObject({ name: "NetworkError", phase: "body", retryable: false });
    expect(server.requests.length).toBe(1);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("ends with the caller's signal whatever fetch makes of signals", async () => {
    const server = await serve(() => [HEAD, FIRST, STALL]);
    const client = clientOf(server, { fetch: (url, { signal: _, ...init }) => fetch(url, init) });
    const { signal, ...control } = abortable();
    const reader = await readerOf(client, { signal });
    await reader.read();
    const waiting = rejectionOf(reader.read());
    control.abort();
    expect(await waiting).toMatchObject({ name: "AbortedError" });
    await server.whenLeft();
  });
});

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason?: unknown) => controller.abort(reason) };
}
