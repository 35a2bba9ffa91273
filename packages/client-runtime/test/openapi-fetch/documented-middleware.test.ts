import type { Middleware, MiddlewareCallbackParams } from "openapi-fetch";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BASE_URL, only, rejectionOf, VARIANTS } from "./both-clients.ts";

afterEach(() => vi.unstubAllGlobals());

describe.each(VARIANTS)("$name: middleware", ({ observe }) => {
  it("sets a header and a status, and wraps errors", async () => {
    const middleware: Middleware = {
      onRequest({ request }) {
        request.headers.set("foo", "bar");
        return request;
      },
      onResponse({ response }) {
        const { body, headers, statusText } = response;
        return new Response(body, { headers, statusText, status: 200 });
      },
      onError({ error }) {
        return new Error("Oops, fetch failed", { cause: error });
      },
    };
    const { client, requests } = observe({}, () => Response.json({ a: 1 }, { status: 418 }));
    client.use(middleware);
    const { data, response } = await client.GET("/blogposts");
    expect([only(requests).headers.get("foo"), response.status, data]).toEqual([
      "bar",
      200,
      { a: 1 },
    ]);
    const failing = observe({}, () => Promise.reject(new Error("down")));
    failing.client.use(middleware);
    const error = await rejectionOf(failing.client.POST("/blogposts"));
    expect(error).toMatchObject({ message: "Oops, fetch failed", cause: expect.any(Error) });
  });

  it("may change the request without returning it", async () => {
    const { client, requests } = observe();
    client.use({ onRequest: ({ request }) => request.headers.set("foo", "bar") });
    await client.POST("/blogposts", { body: { a: 1 } });
    expect(only(requests).headers.get("foo")).toBe("bar");
    expect(await only(requests).json()).toEqual({ a: 1 });
  });

  it("may replace the request by another", async () => {
    const { client, requests } = observe();
    client.use({
      onRequest: () =>
        new Request("https://foo.test/api", { method: "OPTIONS", headers: { foo: "bar" } }),
    });
    await client.POST("/blogposts", { body: {} });
    const { url, method, headers } = only(requests);
    expect([url, method, headers.get("foo")]).toEqual(["https://foo.test/api", "OPTIONS", "bar"]);
  });

  it("runs in order for requests, in reverse for responses and errors", async () => {
    const order: string[] = [];
    const note = (name: string): Middleware => ({
      async onRequest({ request }) {
        order.push(`${name} sees ${request.headers.get("step")}`);
        request.headers.set("step", name);
        return request;
      },
      onResponse() {
        order.push(`${name} responds`);
      },
      onError() {
        order.push(`${name} fails`);
      },
    });
    let isDown = false;
    const { client } = observe({ headers: { step: "start" } }, () => {
      if (isDown) {
        throw new Error("down");
      }
      return Response.json({});
    });
    client.use(note("A"), note("B"));
    await client.POST("/blogposts", { middleware: [note("C")] });
    isDown = true;
    await rejectionOf(client.POST("/blogposts"));
    expect(order).toEqual([
      ...["A sees start", "B sees A", "C sees B", "C responds", "B responds", "A responds"],
      ...["A sees start", "B sees A", "B fails", "A fails"],
    ]);
  });

  it("is told the template, the parameters, an id per call and the options", async () => {
    const seen: MiddlewareCallbackParams[] = [];
    const { client } = observe({ baseUrl: `${BASE_URL}/` });
    client.use({
      onRequest: (given) => void seen.push(given),
      onResponse: (given) => void seen.push(given),
    });
    const params = { path: { post_id: 1 }, query: { version: 2 } };
    const call = () => client.GET("/blogposts/{post_id}", { params, parseAs: "text" });
    await call();
    await call();
    expect(seen.map(({ schemaPath }) => schemaPath)).toEqual(Array(4).fill("/blogposts/{post_id}"));
    expect(seen.map((given) => given.params)).toEqual(Array(4).fill(params));
    expect(seen[0]?.id).toMatch(/^\w{5,}$/);
    expect([seen[1]?.id, seen[3]?.id]).toEqual([seen[0]?.id, seen[2]?.id]);
    expect(seen[2]?.id).not.toBe(seen[0]?.id);
    const { options } = seen[0] ?? {};
    expect([options?.baseUrl, options?.parseAs]).toEqual([BASE_URL, "text"]);
    expect(options?.querySerializer({ a: 1 } as never)).toBe("a=1");
    expect(options?.pathSerializer(`${BASE_URL}/{a}`, { a: 1 })).toBe(`${BASE_URL}/1`);
    expect(options?.bodySerializer({ a: 1 } as never)).toBe('{"a":1}');
    expect(typeof options?.fetch).toBe("function");
    expect(Object.isFrozen(options)).toBe(true);
  });

  it("meets one and the same request throughout a call", async () => {
    const seen: Request[] = [];
    const { client } = observe();
    const note: Middleware = {
      onRequest: ({ request }) => void seen.push(request),
      onResponse: ({ request }) => void seen.push(request),
    };
    client.use(note, note);
    await client.POST("/blogposts", { body: {} });
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toBeInstanceOf(Request);
    expect([seen.length, seen[0]?.url, seen[0]?.method]).toEqual([
      4,
      `${BASE_URL}/blogposts`,
      "POST",
    ]);
  });

  it("is skipped by returning nothing", async () => {
    const { client } = observe({}, () => Response.json({ id: 123 }));
    client.use({ onRequest: () => undefined, onResponse: () => undefined });
    expect((await client.GET("/blogposts")).data).toEqual({ id: 123 });
  });

  it("responds early from a cache, past the other middleware and the server", async () => {
    const cache = new Map<string, Response>();
    const later = vi.fn();
    const { client, requests } = observe({}, () => Response.json({ fresh: true }));
    client.use({
      onRequest({ request }) {
        return cache.get(`${request.method}:${request.url}`)?.clone();
      },
      onResponse({ request, response }) {
        cache.set(`${request.method}:${request.url}`, response.clone());
      },
    });
    client.use({ onRequest: later, onResponse: later });
    await client.GET("/blogposts");
    const { data } = await client.GET("/blogposts");
    expect([data, requests.length, later.mock.calls.length]).toEqual([{ fresh: true }, 1, 2]);
  });

  it("replaces an error by another, and that by a response", async () => {
    const modified = new Error("modified");
    const replacement = Response.json({ message: "nothing to see" });
    const { client } = observe({}, () => Promise.reject(new Error("down")));
    client.use({
      onError: ({ error }) => (error === modified ? replacement : new Error("wrong order")),
    });
    client.use({ onError: () => modified });
    const { data, response } = await client.POST("/blogposts");
    expect(data).toEqual({ message: "nothing to see" });
    expect(response.status).toBe(200);
  });

  it("does not see an error status as an error", async () => {
    const onError = vi.fn();
    const { client } = observe({}, () => Response.json({ code: 1 }, { status: 400 }));
    client.use({ onError });
    expect((await client.GET("/blogposts")).error).toEqual({ code: 1 });
    expect(onError).not.toHaveBeenCalled();
  });

  it("reads a clone of the response and leaves the response as it is", async () => {
    const read = vi.fn();
    const { client } = observe({}, () => Response.json({ a: 1 }));
    client.use({
      async onResponse({ response }) {
        read(await response.clone().json());
      },
    });
    expect((await client.GET("/blogposts")).data).toEqual({ a: 1 });
    expect(read).toHaveBeenCalledWith({ a: 1 });
  });

  it("sees the request in a spread copy of what it is given", async () => {
    const { client } = observe();
    let copy: MiddlewareCallbackParams | undefined;
    client.use({
      onRequest(given) {
        copy = { ...given };
      },
    });
    await client.GET("/blogposts");
    expect(copy?.request).toBeInstanceOf(Request);
    expect(Object.keys(copy ?? {}).sort()).toEqual([
      ...["id", "options", "params", "request", "schemaPath"],
    ]);
  });
});
