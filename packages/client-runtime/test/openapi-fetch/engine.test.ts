import { describe, expect, it, vi } from "vitest";
import { isApiError } from "../../src/errors/guards.ts";
import { rejectionOf } from "./both-clients.ts";
import { observeTimed } from "./timed-client.ts";

const FALSY_BODIES = ["", " ", "0", "null", "false", '""', "\ufeff", "\n"];
const STATUSES = [400, 401, 404, 409, 500, 503];

const unavailable = () => new Response("busy", { status: 503 });
const limited = () => new Response("slow", { status: 429, headers: { "Retry-After": "2" } });
const fine = () => Response.json({ fine: true });
const cut = () =>
  new Response(new ReadableStream({ pull: (body) => body.error(new TypeError("terminated")) }));

describe("createClient sends again", () => {
  it.each([
    { method: "GET", init: {}, sends: 2 },
    { method: "PUT", init: { body: { a: 1 } }, sends: 2 },
    { method: "DELETE", init: {}, sends: 2 },
    { method: "POST", init: { body: { a: 1 } }, sends: 1 },
    { method: "POST", init: { headers: { "Idempotency-Key": "test-key" } }, sends: 2 },
    { method: "PATCH", init: {}, sends: 1 },
    { method: "GET", init: { maxRetries: 0 }, sends: 1 },
  ] as const)("$method with $init after 503: $sends in all", async ({ method, init, sends }) => {
    const { client, sent } = observeTimed([unavailable, fine]);
    const { response } = await client[method]("/items", init);
    expect([sent.length, response.status]).toEqual([sends, sends === 2 ? 200 : 503]);
  });

  it("with the same bytes, headers and properties, each time on a Request of its own", async () => {
    const { client, sent } = observeTimed([unavailable, unavailable, fine]);
    client.use({ onRequest: ({ request }) => request.headers.set("X-Token", "test-token") });
    await client.PUT("/items", { body: { a: 1 }, next: 1 });
    expect(new Set(sent).size).toBe(3);
    expect(await Promise.all(sent.map((request) => request.text()))).toEqual(
      Array(3).fill('{"a":1}'),
    );
    expect(sent.map(({ headers }) => headers.get("X-Token"))).toEqual(Array(3).fill("test-token"));
  });

  it("a request that a middleware put in place, by that request's own method", async () => {
    const replaced = observeTimed([unavailable, fine]);
    replaced.client.use({
      onRequest: ({ request }) => new Request(request.url, { method: "PUT", body: "x" }),
    });
    await replaced.client.POST("/items");
    expect(await Promise.all(replaced.sent.map((request) => request.text()))).toEqual(["x", "x"]);
    const unsafe = observeTimed([unavailable, fine]);
    unsafe.client.use({ onRequest: ({ request }) => new Request(request.url, { method: "POST" }) });
    await unsafe.client.GET("/items");
    expect(unsafe.sent).toHaveLength(1);
  });

  it("beneath the middleware, which sees a call once, with its last response", async () => {
    const { client, sent } = observeTimed([unavailable, fine]);
    const onRequest = vi.fn();
    const onResponse = vi.fn();
    client.use({ onRequest, onResponse });
    await client.GET("/items");
    expect([sent.length, onRequest.mock.calls.length]).toEqual([2, 1]);
    expect(onResponse.mock.calls.map(([{ response }]) => response.status)).toEqual([200]);
  });

  it("not before Retry-After", async () => {
    const { client, waits } = observeTimed([limited, fine]);
    await client.POST("/items");
    expect(waits).toEqual([2000]);
  });

  it.each([false, true])("after a body that broke off, with middleware: %s", async (isWatched) => {
    const { client, sent } = observeTimed([cut, fine]);
    if (isWatched) {
      client.use({ onResponse: () => undefined });
    }
    expect([(await client.GET("/items")).data, sent.length]).toEqual([{ fine: true }, 2]);
  });

  it("but no stream, which can be sent once", async () => {
    const { client, sent } = observeTimed([unavailable, fine]);
    const body = new Blob(["x"]).stream();
    await client.PUT("/items", { body, bodySerializer: (stream: unknown) => stream });
    expect(await sent[0]?.text()).toBe("x");
    expect(sent).toHaveLength(1);
  });
});

describe("createClient ends a call", () => {
  const isAborting = (request: Request) =>
    new Promise<Response>((_, reject) => {
      request.signal.addEventListener("abort", () => reject(request.signal.reason));
    });

  it("after its time, with a typed error", async () => {
    const { client } = observeTimed([], { fetch: isAborting, attemptTimeout: 5, maxRetries: 0 });
    expect(await rejectionOf(client.GET("/items"))).toMatchObject({
      name: "TimeoutError",
      vendor: "blog.test",
      operation: "GET /items",
      pathTemplate: "/items",
    });
  });

  it("on the caller's abort, with its reason as the cause", async () => {
    const controller = new AbortController();
    const { client } = observeTimed([], { fetch: isAborting });
    const call = rejectionOf(client.GET("/items", { signal: controller.signal }));
    controller.abort("test-reason");
    expect(await call).toMatchObject({ name: "AbortedError", cause: "test-reason" });
  });

  it("on the abort of a signal that a middleware brings", async () => {
    const controller = new AbortController();
    const { client } = observeTimed([], { fetch: isAborting });
    client.use({
      onRequest: ({ request }) => new Request(request, { signal: controller.signal }),
    });
    const call = rejectionOf(client.GET("/items", { signal: new AbortController().signal }));
    setImmediate(() => controller.abort("test-reason"));
    expect(await call).toMatchObject({ name: "AbortedError", cause: "test-reason" });
  });

  it("at a redirect, without a second request", async () => {
    const { client, sent } = observeTimed([
      () => new Response(null, { status: 307, headers: { Location: "https://other.test/?a=1" } }),
    ]);
    const error = await rejectionOf(client.PUT("/items", { body: {} }));
    expect(error).toMatchObject({ name: "RedirectError", locationOrigin: "https://other.test" });
    expect([sent.length, sent[0]?.redirect]).toEqual([1, "manual"]);
  });

  it.each(FALSY_BODIES.flatMap((body) => STATUSES.map((status) => ({ body, status }))))(
    "with a truthy error for status $status and body $body",
    async ({ body, status }) => {
      const respond = () => new Response(body, { status });
      for (const isWatched of [false, true]) {
        const { client, sent } = observeTimed([respond], { maxRetries: 0 });
        if (isWatched) {
          client.use({ onResponse: () => undefined });
        }
        const { error } = await client.GET("/items");
        expect(isApiError(error) && error.status).toBe(status);
        expect(error).toMatchObject({ vendor: "blog.test", attempts: sent.length });
      }
    },
  );

  it("with an ApiError for an empty response of a middleware's own", async () => {
    const { client, sent } = observeTimed([fine]);
    client.use({ onRequest: () => new Response(null, { status: 401 }) });
    const { error } = await client.GET("/items");
    expect([isApiError(error), sent.length]).toEqual([true, 0]);
    expect(error).toMatchObject({ status: 401, attempts: 0 });
  });
});
