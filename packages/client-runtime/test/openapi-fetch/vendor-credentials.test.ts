import { describe, expect, it, vi } from "vitest";
import { createVendorOpenapiFetch as createInBrowser } from "../../src/openapi-fetch/index.browser.ts";
import { createVendorOpenapiFetch } from "../../src/openapi-fetch/index.ts";
import { acme, OPERATIONS, observeVendor, respondWith } from "./acme-vendor.ts";
import { only, rejectionOf } from "./both-clients.ts";

const auth = { token: "test-token" };
const authorization = ({ headers }: Request) => headers.get("Authorization");

describe("a vendor's client adds credentials", () => {
  it.each([
    { auth, header: "authorization", value: "Bearer test-token" },
    { auth: { session: "test-session" }, header: "cookie", value: "a=1; session=test-session" },
  ])("as a header: $header", async ({ auth, header, value }) => {
    for (const isWatched of [false, true]) {
      const { client, sent } = observeVendor({ auth });
      if (isWatched) {
        client.use({ onRequest: () => undefined });
      }
      await client.POST("/products", { body: {}, headers: { cookie: "a=1" } });
      expect(only(sent).headers.get(header)).toBe(value);
    }
  });

  it("to the query, after what is there, for a middleware's Request and its body too", async () => {
    const { client, sent } = observeVendor({ auth: { apiKey: "test+key" } });
    await client.GET("/export", { params: { query: { a: 1 } } });
    client.use({ onRequest: ({ request }) => new Request(request, { headers: { "X-A": "1" } }) });
    await client.POST("/products", { body: { a: 1 } });
    expect(sent.map(({ url }) => url)).toEqual([
      "https://acme.test/api/export?a=1&key=test%2Bkey",
      "https://acme.test/api/products?key=test%2Bkey",
    ]);
    expect(await sent[1]?.text()).toBe('{"a":1}');
    expect(sent[1]?.headers.get("X-A")).toBe("1");
  });

  it("after the middleware, which neither sees nor displaces them", async () => {
    const { client, sent } = observeVendor({ auth });
    const seen: (string | null)[] = [];
    client.use({
      onRequest({ request }) {
        seen.push(authorization(request));
        request.headers.set("Authorization", "Bearer own");
      },
      onResponse: ({ request }) => void seen.push(authorization(request)),
    });
    await client.GET("/export", { headers: { Authorization: "Bearer other" }, parseAs: "json" });
    expect(authorization(only(sent))).toBe("Bearer test-token");
    expect(seen).toEqual(["Bearer other", "Bearer own"]);
  });

  it.each([
    "https://other.test/api/export",
    "https://acme.test.other.test/api/export",
    "http://acme.test/api/export",
    "https://acme.test:8443/api/export",
  ])("not where a middleware sends the request: %s", async (url) => {
    const { client, sent } = observeVendor({ auth });
    client.use({ onRequest: () => new Request(url) });
    await client.GET("/export");
    expect([only(sent).url, authorization(only(sent))]).toEqual([url, null]);
  });

  it("nor where a serializer of the caller's does, but to the call's own base URL", async () => {
    const { client, sent } = observeVendor({ auth });
    const pathSerializer = () => "https://acme.test.other.test/export";
    await client.GET("/export", { params: { path: {} }, pathSerializer });
    await client.GET("/export", { baseUrl: "https://proxy.test" });
    expect(sent.map(authorization)).toEqual([null, "Bearer test-token"]);
  });

  it("to each attempt, so that a function may supply another token", async () => {
    const token = vi.fn(async () => `test-token-${token.mock.calls.length}`);
    const { client, sent } = observeVendor({ auth: { token } }, respondWith(503), respondWith(200));
    client.use({ onRequest: () => undefined });
    await client.GET("/export", { parseAs: "json" });
    expect(sent.map(authorization)).toEqual(["Bearer test-token-1", "Bearer test-token-2"]);
  });

  it("to paths that the contract does not know", async () => {
    const { client, sent } = observeVendor({ auth });
    await client.DELETE("/other");
    expect(authorization(only(sent))).toBe("Bearer test-token");
  });

  it("and says so where a function fails", async () => {
    const failure = new Error("no token");
    const token = () => Promise.reject(failure);
    const { client, sent } = observeVendor({ auth: { token } });
    const error = await rejectionOf(client.GET("/export"));
    expect(error).toMatchObject({ name: "CredentialError", operation: "exportProducts" });
    expect([error, sent]).toEqual([expect.objectContaining({ cause: failure }), []]);
  });
});

describe("a vendor's client is refused", () => {
  it.each([
    { options: {}, field: "auth" },
    { options: { auth: { key: "x" } }, field: "auth" },
    { options: { auth, server: { name: "none" } }, field: "server.name" },
    { options: { auth, baseUrl: "http://acme.test" }, field: "baseUrl" },
    { options: { auth, maxRetries: -1 }, field: "maxRetries" },
    { options: { auth, headers: { "X-A": "1\n" } }, field: "headers.X-A" },
    { options: { auth, fetch: "fetch" }, field: "fetch" },
    { options: { auth, hooks: { onError: 1 } }, field: "onError" },
  ])("for its $field", ({ options, field }) => {
    // What a program in plain JavaScript may pass.
    const create = () => createVendorOpenapiFetch(acme, OPERATIONS, options as never);
    expect(create).toThrow(expect.objectContaining({ name: "ConfigError", vendor: "acme", field }));
  });

  it("in a browser with a secret, but not with a function or without", () => {
    expect(() => createInBrowser(acme, OPERATIONS, { auth })).toThrow(
      expect.objectContaining({ name: "ConfigError", field: "auth.token" }),
    );
    expect(() => createInBrowser(acme, OPERATIONS, { auth: { token: () => "x" } })).not.toThrow();
    expect(() => createInBrowser(acme, OPERATIONS, { auth: "none" })).not.toThrow();
  });
});
