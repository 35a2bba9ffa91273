import { describe, expect, it } from "vitest";
import {
  encodeMultipart,
  encodeRaw,
  isRetryable,
  type OperationMetadata,
  randomKey,
  type VendorMetadata,
} from "../../src/index.ts";
import { errorOf } from "../support/observed-client.ts";
import { cutBody, fail, respond, type Step, scriptClient } from "../support/scripted-client.ts";

const get: OperationMetadata = { name: "getProduct", method: "GET", path: "/p" };
const post: OperationMetadata = { name: "createProduct", method: "POST", path: "/p" };
const remove: OperationMetadata = { name: "deleteProduct", method: "DELETE", path: "/p" };
const keyed: OperationMetadata = {
  ...post,
  idempotency: { header: "Idempotency-Key", createKey: randomKey },
};
const ok = respond(200);

describe("a response", () => {
  it("of success is the only attempt", async () => {
    const { call, sent, waits } = scriptClient([ok]);
    expect(await call(get)).toMatchObject({ status: 200 });
    expect([sent.length, waits]).toEqual([1, []]);
  });

  it.each([
    { operation: get, status: 503, attempts: 3 },
    { operation: post, status: 503, attempts: 1 },
    { operation: post, status: 429, attempts: 3 },
    { operation: keyed, status: 503, attempts: 3 },
    { operation: { ...get, retryStatuses: [422] }, status: 422, attempts: 3 },
    { operation: get, status: 422, attempts: 1 },
    { operation: get, status: 501, attempts: 1 },
  ])("$status to $operation.method is tried $attempts times", async (expected) => {
    const { call, sent, waits } = scriptClient([respond(expected.status)]);
    const { error } = await call(expected.operation);
    expect(sent.length).toBe(expected.attempts);
    expect(waits).toEqual(Array(expected.attempts - 1).fill(100));
    expect(error).toMatchObject({
      name: "ApiError",
      attempts: expected.attempts,
      retryable: expected.attempts > 1,
      retryBudgetExhausted: false,
    });
    expect(isRetryable(error)).toBe(expected.attempts > 1);
  });

  it("that will not be read is canceled", async () => {
    let canceled = 0;
    const unread = () =>
      new Response(new ReadableStream({ cancel: () => void canceled++ }), { status: 503 });
    const { call } = scriptClient([unread, unread, ok]);
    await call(get);
    expect(canceled).toBe(2);
  });

  it("asking to wait is waited for, and too long a wait ends the call", async () => {
    const patient = scriptClient([respond(503, { "Retry-After": "7" }), ok]);
    await patient.call(get);
    expect(patient.waits).toEqual([7_000]);
    const impatient = scriptClient([respond(503, { "Retry-After": "61" })], {
      options: { totalTimeout: 90_000 },
    });
    const { error } = await impatient.call(get);
    expect(error).toMatchObject({ attempts: 1, retryAfterMs: 61_000, retryable: true });
    const short = scriptClient([respond(503, { "Retry-After": "7" })]);
    const { error: late } = await short.call(get, { totalTimeout: 7_000 });
    expect(late).toMatchObject({ attempts: 1, retryAfterMs: 7_000 });
  });

  it("with the vendor's hint follows the hint", async () => {
    const metadata: Partial<VendorMetadata> = {
      headers: { retryHint: "X-Again", retryAfter: "X-Wait" },
    };
    const refused = scriptClient([respond(503, { "X-Again": "false" }), ok], { metadata });
    expect(await refused.call(get)).toMatchObject({ status: 503, error: { retryable: false } });
    const invited = scriptClient([respond(400, { "X-Again": "true", "X-Wait": "3" }), ok], {
      metadata,
    });
    expect(await invited.call(get)).toMatchObject({ status: 200 });
    expect(invited.waits).toEqual([3_000]);
  });
});

describe("a failure without a response", () => {
  it.each([
    {
      step: fail("ECONNREFUSED"),
      operation: post,
      attempts: 3,
      ambiguous: false,
      phase: "connect",
    },
    { step: fail("ENOTFOUND"), operation: post, attempts: 3, ambiguous: false, phase: "connect" },
    { step: fail("ETIMEDOUT"), operation: post, attempts: 1, ambiguous: true, phase: "headers" },
    { step: fail("ETIMEDOUT"), operation: get, attempts: 3, ambiguous: true, phase: "headers" },
    { step: fail("ECONNRESET"), operation: post, attempts: 1, ambiguous: true, phase: "headers" },
    { step: fail(), operation: post, attempts: 1, ambiguous: true, phase: "headers" },
    { step: fail(), operation: get, attempts: 3, ambiguous: true, phase: "headers" },
    {
      step: fail("CERT_HAS_EXPIRED"),
      operation: get,
      attempts: 1,
      ambiguous: false,
      phase: "connect",
    },
    { step: cutBody, operation: get, attempts: 3, ambiguous: true, phase: "body" },
    { step: cutBody, operation: post, attempts: 1, ambiguous: true, phase: "body" },
  ])("$operation.method in phase $phase: $attempts attempts", async (expected) => {
    const { call, sent } = scriptClient([expected.step]);
    const error = await errorOf(() => call(expected.operation));
    expect(sent.length).toBe(expected.attempts);
    expect(error).toMatchObject({
      name: "NetworkError",
      vendor: "acme",
      operation: expected.operation.name,
      pathTemplate: "/p",
      attempts: expected.attempts,
      ambiguous: expected.ambiguous,
      retryable: expected.attempts > 1,
      phase: expected.phase,
    });
  });

  it("in the body of a failed response is typed too", async () => {
    const cutFailure: Step = async (init) =>
      new Response(((await cutBody(init)) as Response).body, { status: 400 });
    const error = await errorOf(() => scriptClient([cutFailure]).call(post));
    expect(error).toMatchObject({ name: "NetworkError", phase: "body", code: "UND_ERR_SOCKET" });
  });

  it("carries what fetch rejected with and its code", async () => {
    const reason = new TypeError("fetch failed", {
      cause: Object.assign(new Error("x"), { code: "ECONNRESET" }),
    });
    const { call } = scriptClient([() => reason]);
    expect(await errorOf(() => call(post))).toMatchObject({
      message: "acme createProduct: network failure ECONNRESET (POST /p)",
      code: "ECONNRESET",
      cause: reason,
    });
  });

  it("of a closed connection is tried once more even with maxRetries 0", async () => {
    const stale = fail("UND_ERR_SOCKET");
    const options = { maxRetries: 0 };
    const once = scriptClient([stale, ok], { options });
    expect(await once.call(remove)).toMatchObject({ status: 200 });
    const twice = scriptClient([stale], { options });
    await errorOf(() => twice.call(remove));
    expect(twice.sent.length).toBe(2);
    const unsafe = scriptClient([stale], { options });
    await errorOf(() => unsafe.call(post));
    expect(unsafe.sent.length).toBe(1);
    const later = scriptClient([cutBody], { options });
    await errorOf(() => later.call(get));
    expect(later.sent.length).toBe(1);
  });

  it("stays ambiguous when the last attempt was never sent", async () => {
    const { call } = scriptClient([fail("ECONNRESET"), fail("ECONNREFUSED")]);
    const error = await errorOf(() => call(get));
    expect(error).toMatchObject({ code: "ECONNREFUSED", ambiguous: true, attempts: 3 });
  });

  it("of a fetch that returns no Response is typed too", async () => {
    const options = { fetch: (async () => undefined) as unknown as typeof fetch };
    const error = await errorOf(() => scriptClient([ok], { options }).call(post));
    expect(error).toMatchObject({ name: "NetworkError", attempts: 1 });
  });
});

describe("a 2xx response that is not JSON", () => {
  it.each([
    { operation: get, attempts: 3 },
    { operation: post, attempts: 1 },
  ])("to $operation.method is tried $attempts times", async ({ operation, attempts }) => {
    const { call, sent } = scriptClient([respond(200, {}, '{"a":')]);
    const error = await errorOf(() => call(operation));
    expect(sent.length).toBe(attempts);
    const retryable = attempts > 1;
    expect(error).toMatchObject({ name: "ParseError", attempts, ambiguous: true, retryable });
  });
});

describe("DELETE with a 404", () => {
  it.each([
    { first: fail("ECONNRESET"), replay: true },
    { first: respond(504), replay: true },
    { first: respond(500), replay: true },
    { first: respond(408), replay: true },
    { first: respond(200, {}, "<html>"), replay: true },
    { first: respond(503), replay: false },
    { first: respond(429), replay: false },
    { first: fail("ECONNREFUSED"), replay: false },
  ])("after an attempt that may have done it: $replay", async ({ first, replay }) => {
    const { call } = scriptClient([first, respond(404)]);
    const { error } = await call(remove);
    expect(error).toMatchObject({ status: 404, ambiguousReplay: replay, ambiguous: replay });
  });

  it("at once is a plain 404, and so is that of another method", async () => {
    expect((await scriptClient([respond(404)]).call(remove)).error?.ambiguousReplay).toBe(false);
    const { error } = await scriptClient([respond(504), respond(404)]).call(get);
    expect(error).toMatchObject({ ambiguousReplay: false, ambiguous: true });
  });

  it("differs from another failure of the replay", async () => {
    const { error } = await scriptClient([respond(504), respond(403)]).call(remove);
    expect(error).toMatchObject({ status: 403, ambiguousReplay: false, ambiguous: true });
  });
});

describe("an idempotency key", () => {
  const keys = (sent: readonly { init: RequestInit }[]) =>
    sent.map(({ init }) => new Headers(init.headers).get("Idempotency-Key"));

  it("is the same in every attempt and another in every call", async () => {
    const { call, sent } = scriptClient([respond(503)]);
    await call(keyed);
    await call(keyed);
    const [one, two, three, other] = keys(sent);
    expect(one).toMatch(/^[\da-f]{32}$/);
    expect([two, three]).toEqual([one, one]);
    expect(other).not.toBe(one);
  });

  it.each([
    { headers: { "idempotency-key": "test-key" } },
    { header: { "Idempotency-Key": "test-key" } },
  ])("of the caller takes precedence: %o", async (init) => {
    const { call, sent } = scriptClient([respond(503), ok]);
    await call(keyed, init);
    expect(keys(sent)).toEqual(["test-key", "test-key"]);
  });

  it("is sent by no operation without one", async () => {
    const { call, sent } = scriptClient([ok]);
    await call(post);
    expect(keys(sent)).toEqual([null]);
  });
});

describe("what is sent again", () => {
  it("is the same request, with a signal of its own", async () => {
    const { call, sent } = scriptClient([respond(503)]);
    const metadata: OperationMetadata = { ...get, method: "PUT" };
    await call(metadata, {
      body: { a: 1 },
      headers: { "X-Note": "1" },
      query: { q: 1 },
    });
    const [first, ...more] = sent.map(({ url, init: { signal, headers, ...init } }) => ({
      url,
      ...init,
      headers: Object.fromEntries(new Headers(headers)),
    }));
    expect(more).toEqual([first, first]);
    expect(first).toMatchObject({ method: "PUT", body: '{"a":1}', redirect: "manual" });
    expect(new Set(sent.map(({ init }) => init.signal)).size).toBe(3);
  });

  it("is a form with the same boundary", async () => {
    const { call, sent } = scriptClient([respond(503)]);
    const metadata: OperationMetadata = {
      ...get,
      method: "PUT",
      contentType: "multipart/form-data",
      encodeBody: encodeMultipart,
    };
    await call(metadata, { body: { file: new Blob(["a,b"]), note: "x" } });
    const bytes = await Promise.all(sent.map(({ url, init }) => new Request(url, init).text()));
    expect(bytes.length).toBe(3);
    expect(new Set(bytes).size).toBe(1);
    const types = sent.map(({ init }) => new Headers(init.headers).get("Content-Type"));
    expect(new Set(types).size).toBe(1);
    expect(bytes[0]).toContain(/boundary=(.+)/.exec(types[0] ?? "")?.[1] ?? "no boundary");
  });

  it("is never a stream", async () => {
    for (const step of [respond(503), respond(429), fail("ECONNREFUSED")]) {
      const { call, sent } = scriptClient([step]);
      const metadata: OperationMetadata = {
        ...get,
        method: "PUT",
        contentType: "text/csv",
        encodeBody: encodeRaw,
      };
      await call(metadata, { body: new Blob(["a"]).stream() }).catch(() => undefined);
      expect(sent.length).toBe(1);
      expect(sent[0]?.init).toMatchObject({ duplex: "half" });
    }
  });
});

describe("the retries of a client", () => {
  it("run out in an outage, and say so", async () => {
    const { call, sent } = scriptClient([respond(503)]);
    const errors = [];
    for (let index = 0; index < 100; index += 1) {
      errors.push((await call(get)).error);
    }
    expect(sent.length).toBe(135);
    expect(errors[0]).toMatchObject({ retryBudgetExhausted: false });
    expect(errors[99]).toMatchObject({
      attempts: 1,
      retryable: true,
      retryBudgetExhausted: true,
    });
  });

  it("run out for network failures too", async () => {
    const { call, sent } = scriptClient([fail("ECONNREFUSED")]);
    for (let index = 0; index < 99; index += 1) {
      await errorOf(() => call(post));
    }
    expect(await errorOf(() => call(post))).toMatchObject({ retryBudgetExhausted: true });
    expect(sent.length).toBe(135);
  });

  it("come back with success", async () => {
    let isDown = true;
    const { call, sent } = scriptClient([() => new Response("{}", { status: isDown ? 503 : 200 })]);
    for (let index = 0; index < 50; index += 1) {
      await call(get);
    }
    isDown = false;
    for (let index = 0; index < 14; index += 1) {
      await call(get);
    }
    isDown = true;
    sent.length = 0;
    await call(get);
    expect(sent.length).toBe(2);
  });

  it("are never more than at the beginning", async () => {
    let isDown = false;
    const { call, sent } = scriptClient([() => new Response("{}", { status: isDown ? 503 : 200 })]);
    for (let index = 0; index < 50; index += 1) {
      await call(get);
    }
    isDown = true;
    sent.length = 0;
    for (let index = 0; index < 50; index += 1) {
      await call(get);
    }
    expect(sent.length).toBe(50 + 35);
  });

  it("are given back when they have helped", async () => {
    let turn = 0;
    const everyOther = () => new Response("{}", { status: turn++ % 2 === 0 ? 503 : 200 });
    const { call } = scriptClient([everyOther]);
    for (let index = 0; index < 200; index += 1) {
      expect(await call(get)).toMatchObject({ status: 200 });
    }
  });
});
