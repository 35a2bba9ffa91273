import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import type { OperationMetadata } from "../../src/index.ts";
import { systemClock } from "../../src/send/clock.ts";
import { errorOf } from "../support/observed-client.ts";
import { respond, type Step, scriptClient, stall } from "../support/scripted-client.ts";

const get: OperationMetadata = { name: "getProduct", method: "GET", path: "/p" };
const reason = { why: "the page was left" };

describe("a call that its caller aborts", () => {
  it("before it is sent sends nothing", async () => {
    const { call, sent } = scriptClient([respond(200)]);
    const error = await errorOf(() => call(get, { signal: AbortSignal.abort(reason) }));
    expect(sent).toEqual([]);
    expect(error).toMatchObject({
      name: "AbortedError",
      message: "acme getProduct: aborted by the caller (GET /p)",
      attempts: 0,
      ambiguous: false,
      retryable: false,
      phase: "connect",
    });
    expect(error).toHaveProperty("cause", reason);
  });

  it.each<{ name: string; step: (abort: () => void) => Step; phase: string; ambiguous: boolean }>([
    {
      name: "while it waits for a response",
      step: (abort) => (init) => {
        queueMicrotask(abort);
        return stall(init);
      },
      phase: "headers",
      ambiguous: true,
    },
    {
      name: "while its fetch is deaf to the signal",
      step: (abort) => () => {
        queueMicrotask(abort);
        return new Promise(() => undefined);
      },
      phase: "headers",
      ambiguous: true,
    },
    {
      name: "while it reads the body",
      step: (abort) => () =>
        new Response(
          new ReadableStream(
            {
              pull: () => {
                abort();
                return new Promise(() => undefined);
              },
            },
            { highWaterMark: 0 },
          ),
        ),
      phase: "body",
      ambiguous: true,
    },
  ])("$name ends at once, without another attempt", async ({ step, phase, ambiguous }) => {
    const controller = new AbortController();
    const { call, sent } = scriptClient([step(() => controller.abort(reason))]);
    const error = await errorOf(() => call(get, { signal: controller.signal }));
    expect(sent.length).toBe(1);
    expect(sent[0]?.init.signal?.reason).toBe(reason);
    expect(error).toMatchObject({ name: "AbortedError", attempts: 1, phase, ambiguous });
    expect(error).toHaveProperty("cause", reason);
  });

  it("while it waits to try again ends at once", async () => {
    const controller = new AbortController();
    const { sleep } = systemClock;
    const { call, sent } = scriptClient([respond(503, { "Retry-After": "20" })], {
      clock: {
        sleep: (ms, signal) => {
          queueMicrotask(() => controller.abort(reason));
          return sleep(ms, signal);
        },
      },
    });
    const error = await errorOf(() => call(get, { signal: controller.signal }));
    expect(sent.length).toBe(1);
    expect(error).toMatchObject({ name: "AbortedError", phase: "backoff", ambiguous: false });
    expect(error).toHaveProperty("cause", reason);
  });

  it("while its credentials are fetched ends at once", async () => {
    const controller = new AbortController();
    const seen: AbortSignal[] = [];
    const { call, sent } = scriptClient([respond(200)], {
      supplyCredentials: (_, { signal }) => {
        if (signal) seen.push(signal);
        queueMicrotask(() => controller.abort(reason));
        return new Promise(() => undefined);
      },
    });
    const error = await errorOf(() => call(get, { signal: controller.signal }));
    expect(sent).toEqual([]);
    expect(error).toMatchObject({ name: "AbortedError", phase: "token", attempts: 0 });
    expect(seen.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it.each([undefined, null, "text", 7])("with the reason %o is typed", async (given) => {
    const controller = new AbortController();
    const step: Step = (init) => {
      queueMicrotask(() => controller.abort(given));
      return stall(init);
    };
    const { call } = scriptClient([step]);
    const error = await errorOf(() => call(get, { signal: controller.signal }));
    expect(error).toMatchObject({ name: "AbortedError" });
    expect(error).toHaveProperty("cause", controller.signal.reason);
  });

  it("after its end changes nothing", async () => {
    const controller = new AbortController();
    const { call } = scriptClient([respond(200)]);
    const result = await call(get, { signal: controller.signal });
    controller.abort();
    expect(result).toMatchObject({ status: 200, data: {} });
  });

  it("may have no signal", async () => {
    const { call } = scriptClient([respond(200)]);
    expect(await call(get, { signal: null })).toMatchObject({ status: 200 });
  });
});

describe("a signal shared by many calls", () => {
  it("keeps no listener, however they end", async () => {
    const { signal } = new AbortController();
    const most: number[] = [];
    const steps: Step[] = [
      respond(503),
      respond(200),
      respond(404),
      () => new TypeError("fetch failed"),
      () => new Response("<html>"),
    ];
    for (const step of steps) {
      const noted: Step = (init) => {
        most.push(getEventListeners(signal, "abort").length);
        return step(init);
      };
      const { call } = scriptClient([noted], {
        clock: { sleep: () => systemClock.sleep(0, signal) },
      });
      await call(get, { signal }).catch(() => undefined);
      expect(getEventListeners(signal, "abort")).toEqual([]);
    }
    expect(new Set(most)).toEqual(new Set([1]));
  });

  it("ends those that are under way when others have ended", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { call } = scriptClient([stall, respond(200)]);
    const endless = { attemptTimeout: Infinity, totalTimeout: Infinity };
    const waiting = errorOf(() => call(get, { signal, ...endless }));
    await call(get, { signal });
    controller.abort("enough");
    expect(await waiting).toMatchObject({ name: "AbortedError", cause: "enough" });
  });

  it("warns of no leak with a hundred calls at once", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on("warning", note);
    const { signal } = new AbortController();
    const { call } = scriptClient([respond(200)]);
    await Promise.all(Array.from({ length: 100 }, () => call(get, { signal })));
    await new Promise(setImmediate);
    process.off("warning", note);
    expect(warnings).toEqual([]);
  });
});
