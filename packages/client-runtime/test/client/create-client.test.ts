import { afterEach, describe, expect, it, vi } from "vitest";
import {
  callOperation,
  encodeRaw,
  type HttpMethod,
  type OperationMetadata,
  writePath,
} from "../../src/index.ts";
import { errorOf, observeClient, sentBy } from "../support/observed-client.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const upsertProduct: OperationMetadata = {
  name: "upsertProduct",
  method: "PUT",
  path: "/products/{productId}",
  locations: { path: writePath },
};

describe("a client's methods", () => {
  const methods: HttpMethod[] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"];
  it.each(methods)(
    "%s sends that method to the base URL's path and the given path",
    async (name) => {
      const { request, init } = await sentBy({}, (client) => client[name]("/products"));
      expect(init.method).toBe(name);
      expect(request.url).toBe("https://acme.test/api/products");
    },
  );

  it("TRACE reaches fetch, which decides whether it may be sent", async () => {
    const seen: (RequestInit | undefined)[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      seen.push(init);
      return new Response(null, { status: 204 });
    };
    await observeClient({}, { fetch }).client.TRACE("/products");
    expect(seen[0]?.method).toBe("TRACE");
  });

  it("take an operation's metadata from the vendor's sparse table", async () => {
    const operations = { "POST /tags": { contentType: "text/plain", encodeBody: encodeRaw } };
    const { request } = await sentBy({ operations }, (client) =>
      client.POST("/tags", { body: "red" }),
    );
    expect(request.headers.get("content-type")).toBe("text/plain");
    expect(await request.text()).toBe("red");
  });

  it("tell the vendor", () => {
    expect(observeClient().client.vendor).toBe("acme");
  });

  it("refuse a path that would run into the host", async () => {
    const { client, calls } = observeClient({}, { baseUrl: "https://acme.test" });
    await expect(client.GET("@evil.test/")).rejects.toMatchObject({ field: "path" });
    await expect(client.GET(".evil.test/")).rejects.toMatchObject({ field: "path" });
    expect(calls).toEqual([]);
  });
});

describe("callOperation", () => {
  it("sends the operation that its metadata describe", async () => {
    const { request } = await sentBy({}, (client) =>
      callOperation(client, upsertProduct, { path: { productId: "tee" } }),
    );
    expect(request.method).toBe("PUT");
    expect(request.url).toBe("https://acme.test/api/products/tee");
  });

  it.each(["query", "header", "cookie"])(
    "refuses a %s that the operation does not have",
    async (location) => {
      const { client, calls } = observeClient();
      const init = { path: { productId: "tee" }, [location]: { a: "1" } };
      const error = await errorOf(() => callOperation(client, upsertProduct, init));
      expect(error).toMatchObject({
        name: "ConfigError",
        field: location,
        operation: "upsertProduct",
      });
      expect(calls).toEqual([]);
    },
  );

  it("works with a client that was spread into another object", async () => {
    const { request } = await sentBy({}, (client) =>
      callOperation({ ...client }, upsertProduct, { path: { productId: "tee" } }),
    );
    expect(request.url).toBe("https://acme.test/api/products/tee");
  });

  it("works with a client of another copy of the runtime", async () => {
    vi.resetModules();
    const other = await import("../../src/index.ts");
    expect(other.callOperation).not.toBe(callOperation);
    const { request } = await sentBy({}, (client) =>
      other.callOperation(client, { method: "GET", path: "/products" }, undefined),
    );
    expect(request.url).toBe("https://acme.test/api/products");
  });
});

describe("fetch", () => {
  const respond = () => Promise.resolve(new Response(null, { status: 204 }));

  it("is looked up when the call is made", async () => {
    const { client } = observeClient({}, { fetch: undefined });
    const fetch = vi.fn(respond);
    vi.stubGlobal("fetch", fetch);
    await client.GET("/products");
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("of the call takes precedence over the client's", async () => {
    const { client, calls } = observeClient();
    const fetch = vi.fn(respond);
    await client.GET("/products", { fetch });
    expect(fetch).toHaveBeenCalledOnce();
    expect(calls).toEqual([]);
  });

  it("is called without a receiver, as browsers demand", async () => {
    let receiver: unknown = "not called";
    const fetch = function (this: unknown) {
      receiver = this;
      return respond();
    };
    await observeClient({}, { fetch }).client.GET("/products");
    expect(receiver).toBeUndefined();
  });

  it("gets a URL and an init that can be sent again", async () => {
    const { init, url } = await sentBy({}, (client) =>
      client.POST("/products", { body: { a: 1 } }),
    );
    expect(await new Request(url, init).json()).toEqual({ a: 1 });
    expect(await new Request(url, init).json()).toEqual({ a: 1 });
  });

  it("gets the call's own options and a framework's additions", async () => {
    const next = { revalidate: 60 };
    const given = { credentials: "include", cache: "no-store", keepalive: true } as const;
    const { init } = await sentBy({}, (client) =>
      client.GET("/products", { ...given, ...{ next } }),
    );
    expect(init).toMatchObject({ ...given, next });
  });

  it("gets none of the options that are the client's own", async () => {
    const { signal } = new AbortController();
    const own = { maxRetries: 1, attemptTimeout: 1_000, totalTimeout: 2_000, hooks: {}, signal };
    const { init } = await sentBy({}, (client) => client.GET("/products", own));
    expect(Object.keys(init)).toEqual(expect.not.arrayContaining(Object.keys(own).slice(0, 4)));
    expect(init).not.toHaveProperty("path");
    expect(init.signal).not.toBe(signal);
  });

  it("gets nothing that would change the request behind the operation's back", async () => {
    const hostile = {
      headers: {},
      method: "DELETE",
      parseAs: "text",
      redirect: "follow",
    };
    const { init, url } = await sentBy({}, (client) => client.GET("/products", hostile));
    expect(init).toMatchObject({ method: "GET", redirect: "manual" });
    expect(url).toBe("https://acme.test/api/products");
  });

  it.each(["baseUrl", "server", "auth", "timeout", "retries", "params", "searchParams", "json"])(
    "gets no %s, which a call does not have",
    async (name) => {
      const { client, calls } = observeClient();
      const error = await errorOf(() => client.GET("/products", { [name]: "https://evil.test" }));
      expect(error).toMatchObject({ name: "ConfigError", field: name, operation: "GET /products" });
      expect(String(error)).not.toContain("evil");
      expect(calls).toEqual([]);
    },
  );

  it("gets no signal where the call has neither limits nor a signal, so that it can be memoized", async () => {
    const endless = { attemptTimeout: Infinity, totalTimeout: Infinity };
    const { init } = await sentBy({}, (client) => client.GET("/products", endless));
    expect(init).not.toHaveProperty("signal");
    const limited = await sentBy({}, (client) => client.GET("/products"));
    expect(limited.init.signal).toBeInstanceOf(AbortSignal);
  });
});
