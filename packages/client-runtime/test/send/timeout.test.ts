import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LimitOptions, OperationMetadata } from "../../src/index.ts";
import { errorOf, observeClient } from "../support/observed-client.ts";
import { respond, type Step, scriptClient, stall } from "../support/scripted-client.ts";

const get: OperationMetadata = { name: "getProduct", method: "GET", path: "/p" };
const post: OperationMetadata = { name: "createProduct", method: "POST", path: "/p" };

const stalledBody: Step = ({ signal }) =>
  new Response(
    new ReadableStream({
      start: (controller) =>
        signal?.addEventListener("abort", () => controller.error(signal.reason)),
    }),
  );
const deaf: Step = () => new Promise(() => undefined);
const onTimers = { now: () => performance.now() };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** How a call ends, and after how many milliseconds, on fake timers. */
async function endOf(call: () => Promise<unknown>): Promise<{ error: unknown; ms: number }> {
  const start = performance.now();
  const ended = errorOf(call).then((error) => ({ error, ms: performance.now() - start }));
  await vi.advanceTimersByTimeAsync(60_000);
  return ended;
}

describe("attemptTimeout", () => {
  it.each([
    { name: "without a response", step: stall, phase: "headers" },
    { name: "with a body that stops", step: stalledBody, phase: "body" },
    { name: "with a fetch that is deaf to its signal", step: deaf, phase: "headers" },
  ])("ends an attempt $name", async ({ step, phase }) => {
    const { call, sent } = scriptClient([step], { clock: onTimers });
    const { error, ms } = await endOf(() => call(post));
    expect(ms).toBe(10_000);
    expect(sent.length).toBe(1);
    expect(sent[0]?.init.signal?.aborted).toBe(true);
    expect(error).toMatchObject({
      name: "TimeoutError",
      message: "acme createProduct: no response within 10000 ms (POST /p)",
      timeoutMs: 10_000,
      phase,
      attempts: 1,
      ambiguous: true,
      retryable: false,
    });
    expect(error).not.toHaveProperty("cause");
  });

  it("of an idempotent call is followed by another attempt", async () => {
    const { call, sent } = scriptClient([stall, respond(200)], { clock: onTimers });
    const result = call(get, { attemptTimeout: 50 });
    await vi.advanceTimersByTimeAsync(50);
    expect(await result).toMatchObject({ status: 200 });
    expect(sent.length).toBe(2);
  });

  it("of the call takes precedence over the client's", async () => {
    const options = { attemptTimeout: 500 };
    const script = () => scriptClient([stall], { options, clock: onTimers });
    expect((await endOf(() => script().call(post))).ms).toBe(500);
    expect((await endOf(() => script().call(post, { attemptTimeout: 70 }))).ms).toBe(70);
  });

  it("counts anew once the credentials are there", async () => {
    const { call } = scriptClient([stall], {
      clock: onTimers,
      supplyCredentials: async () => {
        await new Promise((resolve) => setTimeout(resolve, 80));
        return { headers: {}, query: [], cookies: [] };
      },
    });
    const { error, ms } = await endOf(() => call(post, { attemptTimeout: 100 }));
    expect(ms).toBe(180);
    expect(error).toMatchObject({ phase: "headers" });
  });

  it("covers credentials that do not come, and then nothing was sent", async () => {
    const supplyCredentials = () => new Promise<never>(() => undefined);
    const { call, sent } = scriptClient([stall], { clock: onTimers, supplyCredentials });
    const { error, ms } = await endOf(() => call(post, { attemptTimeout: 100 }));
    expect([ms, sent.length]).toEqual([100, 0]);
    expect(error).toMatchObject({
      name: "TimeoutError",
      phase: "token",
      attempts: 0,
      ambiguous: false,
      retryable: true,
    });
  });

  it("sends nothing with credentials that come too late", async () => {
    const supplyCredentials = async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { headers: {}, query: [], cookies: [] };
    };
    const { call, sent } = scriptClient([respond(200)], { clock: onTimers, supplyCredentials });
    const { error } = await endOf(() => call(post, { attemptTimeout: 100 }));
    expect(error).toMatchObject({ name: "TimeoutError", phase: "token" });
    expect(sent).toEqual([]);
  });

  it("leaves nothing of an attempt that ends too late", async () => {
    let respondLate: (response: Response) => void = () => undefined;
    let canceled = false;
    const late = () => new Promise<Response>((resolve) => (respondLate = resolve));
    const onResponse = vi.fn();
    const { call } = scriptClient([late], { clock: onTimers, options: { hooks: { onResponse } } });
    await endOf(() => call(post));
    const cancel = () => {
      canceled = true;
    };
    respondLate(new Response(new ReadableStream({ cancel })));
    await vi.advanceTimersByTimeAsync(0);
    expect(canceled).toBe(true);
    expect(onResponse).not.toHaveBeenCalled();
  });
});

describe("totalTimeout", () => {
  it("ends the attempt under way", async () => {
    const { call, sent } = scriptClient([stall], { clock: onTimers });
    const limits = { attemptTimeout: 1_000, totalTimeout: 1_500 };
    const { error, ms } = await endOf(() => call(get, limits));
    expect([ms, sent.length]).toEqual([1_500, 2]);
    expect(error).toMatchObject({
      name: "TimeoutError",
      phase: "total",
      timeoutMs: 1_500,
      attempts: 2,
      retryable: true,
    });
  });

  it("is 30 seconds", async () => {
    const { call } = scriptClient([stall], { clock: onTimers });
    const { error, ms } = await endOf(() => call(get, { attemptTimeout: 40_000 }));
    expect(ms).toBe(30_000);
    expect(error).toMatchObject({ phase: "total" });
  });
});

describe("limits", () => {
  const values = (...list: unknown[]) => list;
  const refused = [
    ...values(-1, 11, 1.5, Number.NaN, Infinity, "2", null).map((value) => ["maxRetries", value]),
    ...values(0, -1, 1.5, 2 ** 31, -Infinity, "10", null).map((value) => ["attemptTimeout", value]),
    ...values(0, 2 ** 31, {}).map((value) => ["totalTimeout", value]),
  ] as [keyof LimitOptions, number][];

  it.each(refused)("%s %o is refused by the client and by a call", async (field, value) => {
    const { client, calls } = observeClient();
    for (const action of [
      () => observeClient({}, { [field]: value }),
      () => client.GET("/p", { [field]: value }),
    ]) {
      expect(await errorOf(action)).toMatchObject({ name: "ConfigError", field });
    }
    expect(calls).toEqual([]);
  });

  it.each<LimitOptions>([
    { maxRetries: 0 },
    { maxRetries: 10 },
    { attemptTimeout: 1, totalTimeout: 2 ** 31 - 1 },
    { attemptTimeout: Infinity, totalTimeout: Infinity },
    { maxRetries: undefined, attemptTimeout: undefined, totalTimeout: undefined },
  ])("%o are accepted", async (limits) => {
    const { client } = observeClient({}, limits);
    expect(await client.GET("/p", limits)).toMatchObject({ status: 200 });
  });

  it.each([0, 1, 10])("maxRetries %i is that many retries", async (maxRetries) => {
    const ofClient = scriptClient([respond(503)], { options: { maxRetries } });
    await ofClient.call(get);
    expect(ofClient.sent.length).toBe(maxRetries + 1);
    const ofCall = scriptClient([respond(503)]);
    await ofCall.call(get, { maxRetries });
    expect(ofCall.sent.length).toBe(maxRetries + 1);
  });

  it("leave what is not a function refused", async () => {
    const { client } = observeClient();
    for (const options of [{ fetch: "fetch" }, { hooks: { onRetry: true } }]) {
      // Callers in plain JavaScript can pass anything.
      const wrong = options as object;
      expect(await errorOf(() => observeClient({}, wrong))).toMatchObject({ name: "ConfigError" });
      expect(await errorOf(() => client.GET("/p", wrong))).toMatchObject({ name: "ConfigError" });
    }
  });
});
