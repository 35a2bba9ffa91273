import { describe, expect, it } from "vitest";
import type { ErrorHookInfo } from "../../src/client/hooks.ts";
import { isApiError } from "../../src/errors/guards.ts";
import { observeVendor, respondWith } from "./acme-vendor.ts";
import { rejectionOf } from "./both-clients.ts";

const busy = respondWith(503);
const fine = respondWith(200);

describe("a vendor's client sends again", () => {
  it("with the idempotency key of the call, or the caller's own", async () => {
    for (const headers of [undefined, { "Acme-Key": "own" }]) {
      const { client, sent } = observeVendor({}, busy, fine);
      await client.POST("/products", { body: {}, headers });
      expect(sent.map((request) => request.headers.get("acme-key"))).toEqual(
        Array(2).fill(headers === undefined ? "test-key" : "own"),
      );
    }
  });

  it.each([
    { body: { source: "shop" }, sends: 2 },
    { body: { source: "" }, sends: 1 },
    { body: {}, sends: 1 },
  ])("if the body says that it may, as $body does: $sends in all", async ({ body, sends }) => {
    for (const isWatched of [false, true]) {
      const { client, sent } = observeVendor({}, busy, fine);
      if (isWatched) {
        client.use({ onRequest: ({ request }) => new Request(request, { cache: "no-store" }) });
      }
      await client.POST("/sync", { body });
      expect(sent).toHaveLength(sends);
    }
  });

  it("but not what a middleware has made another call of, or taken the key from", async () => {
    for (const change of [
      ({ url }: Request) => new Request(url, { method: "PATCH", headers: { "Acme-Key": "x" } }),
      ({ url, method }: Request) => new Request(url, { method }),
    ]) {
      const { client, sent } = observeVendor({}, busy, fine);
      client.use({ onRequest: ({ request }) => change(request) });
      await client.POST("/products", { body: {} });
      expect(sent).toHaveLength(1);
    }
  });

  it("after the operation's own statuses, not before the vendor's own header says", async () => {
    const { client, sent, waits } = observeVendor({}, respondWith(409, { "X-Wait": "3" }), fine);
    await client.POST("/products", { body: {} });
    expect([sent.length, waits]).toEqual([2, [3000]]);
  });
});

describe.each([
  { name: "no middleware", isWatched: false },
  { name: "a middleware that sees the response", isWatched: true },
])("with $name, a vendor's client", ({ isWatched }) => {
  const observe = (...responses: readonly (() => Response)[]) => {
    const observed = observeVendor({}, ...responses);
    if (isWatched) observed.client.use({ onResponse: () => undefined });
    return observed;
  };

  it("reads a body with exact numbers to its end, and asks again for one that breaks off", async () => {
    const whole = () => new Response('{"count":9007199254740993}');
    const { client, sent } = observe(() => breakingOff('{"count":'), whole);
    expect((await client.GET("/stock")).data).toEqual({ count: 9007199254740993n });
    expect(sent).toHaveLength(2);
  });

  it("hands over items before all of them have come", async () => {
    const { client, sent } = observe(() => breakingOff("data: 1\n\n"));
    const { data } = await client.GET<AsyncIterable<unknown>>("/changes");
    const items: unknown[] = [];
    const read = async () => {
      for await (const item of data ?? []) items.push(item);
    };
    expect(await rejectionOf(read())).toMatchObject({ name: "NetworkError" });
    expect([items, sent.length]).toEqual([[1], 1]);
  });
});

/** A response that fails after the beginning of its body. */
function breakingOff(beginning: string): Response {
  const chunks = [new TextEncoder().encode(beginning)];
  return new Response(
    new ReadableStream({
      pull(controller) {
        const chunk = chunks.pop();
        if (chunk) controller.enqueue(chunk);
        else controller.error(new TypeError("terminated"));
      },
    }),
  );
}

describe("a vendor's client tells of a call", () => {
  it("by the vendor and the function's name", async () => {
    const told: ErrorHookInfo[] = [];
    const { client } = observeVendor(
      { maxRetries: 0, hooks: { onError: (info) => told.push(info) } },
      respondWith(500),
    );
    const named = { vendor: "acme", operation: "upload", method: "PUT", pathTemplate: "/files" };
    client.use({ onRequest: () => undefined });
    await client.PUT("/files");
    await client.GET("/other");
    expect(told).toEqual([
      expect.objectContaining({ ...named, reason: "500" }),
      expect.objectContaining({ vendor: "acme", operation: "GET /other", status: 500 }),
    ]);
    const failing = observeVendor({ fetch: () => Promise.reject(new TypeError()), maxRetries: 0 });
    const error = await rejectionOf(failing.client.PUT("/files"));
    expect(error).toMatchObject({ name: "NetworkError", ...named });
  });

  it("with the vendor's id of the request, unless that repeats a secret", async () => {
    for (const [id, wanted] of [
      ["req-7", "req-7"],
      ["for test-token", undefined],
    ] as const) {
      const auth = { token: "test-token" };
      const { client } = observeVendor({ auth }, respondWith(404, { "X-Request-Id": id }, null));
      const { error } = await client.GET("/export");
      expect(isApiError(error) && [error.status, error.requestId]).toEqual([404, wanted]);
    }
  });

  it("whose error is the parsed body", async () => {
    const { client } = observeVendor({}, respondWith(404));
    expect((await client.GET("/export")).error).toEqual({ code: 404 });
  });
});
