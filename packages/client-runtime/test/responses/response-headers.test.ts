import { inTurn, type RequestHandler, respond, respondJson } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { type Fetch, putBasic, putCookie, putQuery, type VendorMetadata } from "../../src/index.ts";
import {
  call,
  clientOf,
  OPERATIONS,
  oauthMetadata,
  oauthOptions,
  rejectionOf,
  serve,
  type TestOptions,
} from "../faults/fault-client.ts";
import { createTestClock } from "../faults/test-clock.ts";

const REQUEST_ID = "X-Request-Id";
const headers: VendorMetadata["headers"] = { requestId: REQUEST_ID, retryHint: "X-Retry" };

/** SvelteKit's fetch in `load`: reading a header throws unless it is to be serialized. */
const sveltekitFetch: Fetch = async (url, init) => {
  const response = await fetch(url, init);
  const get = response.headers.get.bind(response.headers);
  response.headers.get = (name) => {
    if (get(name)) throw new Error(`Failed to get response header "${name}"`);
    return null;
  };
  return response;
};

describe("headers that cannot be read", () => {
  it("are not there: status and body of a failure are kept", async () => {
    const response = respondJson({ code: "gone" }, 410, { [REQUEST_ID]: "7", "X-Retry": "true" });
    const server = await serve(() => response);
    const client = clientOf(server, { fetch: sveltekitFetch, metadata: { headers } });
    const { error } = await call(client, OPERATIONS.get);
    expect(error).toMatchObject({
      name: "ApiError",
      status: 410,
      body: { code: "gone" },
      requestId: undefined,
      attempts: 1,
    });
  });

  it("neither does a success need them, nor a redirect, nor a wait", async () => {
    const server = await serve(
      inTurn(
        respondJson({}, 503, { "Retry-After": "20" }),
        respondJson({ id: "tee" }),
        respond(307, "", { Location: "/elsewhere" }),
        respond(200, "<p>", { "Content-Type": "text/html" }),
      ),
    );
    const client = clientOf(server, { fetch: sveltekitFetch });
    expect((await call(client, OPERATIONS.get)).data).toEqual({ id: "tee" });
    expect(await rejectionOf(call(client, OPERATIONS.get))).toMatchObject({ status: 307 });
    const unread = rejectionOf(call(client, OPERATIONS.post));
    expect(await unread).toMatchObject({ name: "ParseError", contentType: undefined });
  });
});

type Repeated = TestOptions & { readonly secret: string };
const of = (key: string, more: object): Partial<VendorMetadata> => ({
  // As below.
  security: [[{ key, ...more } as VendorMetadata["security"][number][number]]],
});
const CREDENTIALS: Readonly<Record<string, Repeated>> = {
  "a bearer token": {
    metadata: of("token", {}),
    auth: { token: "test-token==" },
    secret: "test-token==",
  },
  "a function's token": {
    metadata: of("token", {}),
    auth: { token: () => "test-token" },
    secret: "test-token",
  },
  "a header": {
    metadata: of("key", { name: "X-Key" }),
    auth: { key: "a=test-key" },
    secret: "a=test-key",
  },
  "a header that ends in padding": {
    metadata: of("key", { name: "X-Key" }),
    auth: { key: "test-key==" },
    secret: "test-key==",
  },
  "basic credentials": {
    metadata: of("basic", { put: putBasic }),
    auth: { basic: { username: "test", password: "secret" } },
    secret: btoa("test:secret"),
  },
  "a query parameter": {
    metadata: of("key", { name: "key", put: putQuery }),
    auth: { key: "test/key=" },
    secret: "test/key=",
  },
  "a cookie": {
    metadata: of("key", { name: "session", put: putCookie }),
    auth: { key: "test-key=" },
    secret: "test-key=",
  },
  "a token that was fetched": {
    ...oauthOptions,
    metadata: oauthMetadata,
    secret: "test-token",
  },
};

describe("a vendor's id of a request", () => {
  const respondWith =
    (id: string): RequestHandler =>
    ({ target }) =>
      target === "/oauth/token"
        ? respondJson({ access_token: "test-token" })
        : respondJson({}, 400, { [REQUEST_ID]: id });

  it.each(Object.entries(CREDENTIALS))(
    "that repeats %s is dropped, any other is kept",
    async (_, { secret, metadata, ...options }) => {
      for (const [id, kept] of [
        [`req:${secret}:1`, undefined],
        [secret, undefined],
        ["req-1==", "req-1=="],
      ] as const) {
        const server = await serve(respondWith(id));
        const client = clientOf(server, { ...options, metadata: { ...metadata, headers } });
        const { error } = await call(client, OPERATIONS.get);
        expect(error).toMatchObject({ status: 400, requestId: kept });
      }
    },
  );
});

describe("Retry-After", () => {
  it.each(["9999999999", "999999999", "1e10"])("of %s seconds", async (seconds) => {
    const server = await serve(
      inTurn(respondJson({}, 503, { "Retry-After": seconds }), respondJson({})),
    );
    const { status } = await call(clientOf(server), OPERATIONS.get);
    // Too long for a timer, and for anyone; what is no number is no wish.
    expect(status).toBe(seconds === "1e10" ? 200 : 503);
    expect(server.requests.length).toBe(seconds === "1e10" ? 2 : 1);
  });

  it.each([-86_400_000, -5000, 0, 86_400_000])(
    "as a date counts from the response's own Date, %i ms from ours",
    async (skew) => {
      const at = (ms: number) => new Date(Date.now() + skew + ms).toUTCString();
      const busy = respondJson({}, 503, { Date: at(0), "Retry-After": at(4000) });
      const server = await serve(inTurn(busy, respondJson({})));
      const clock = createTestClock();
      expect((await call(clientOf(server, { clock }), OPERATIONS.get)).status).toBe(200);
      expect(clock.waits).toEqual([4000]);
    },
  );
});
