import { afterEach, describe, expect, it, vi } from "vitest";
import { BASE_URL, only, VARIANTS } from "./both-clients.ts";

afterEach(() => vi.unstubAllGlobals());

const POST_1 = "/blogposts/{post_id}";
const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"] as const;
const BODY_METHODS = ["PUT", "POST", "DELETE", "OPTIONS", "PATCH"] as const;

describe.each(VARIANTS)("$name: calls", ({ observe }) => {
  it("fills the path and the query and resolves with data", async () => {
    const { client, requests } = observe({ baseUrl: `${BASE_URL}/` }, () =>
      Response.json({ title: "Post" }),
    );
    const { data, error, response } = await client.GET(POST_1, {
      params: { path: { post_id: "my-post" }, query: { version: 2 } },
    });
    expect(only(requests).url).toBe(`${BASE_URL}/blogposts/my-post?version=2`);
    expect(data).toEqual({ title: "Post" });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
  });

  it("resolves with the parsed error body", async () => {
    const { client } = observe({}, () => Response.json({ code: 404 }, { status: 404 }));
    const result = await client.GET(POST_1, { params: { path: { post_id: 1 } } });
    expect(result.error).toEqual({ code: 404 });
    expect(result.data).toBeUndefined();
    expect("data" in result).toBe(false);
    expect(result.response.status).toBe(404);
  });

  it("resolves with the text of an error body that is not JSON", async () => {
    const { client } = observe({}, () => new Response("Unauthorized", { status: 401 }));
    expect((await client.GET("/blogposts")).error).toBe("Unauthorized");
  });

  it("sends a JSON body with its Content-Type", async () => {
    const { client, requests } = observe({}, () => Response.json({}, { status: 201 }));
    const body = { title: "New Post", publish_date: new Date("2023-03-01T12:00:00Z").getTime() };
    const { data, error } = await client.PUT("/blogposts", { body });
    const sent = only(requests);
    expect([sent.method, sent.headers.get("Content-Type")]).toEqual(["PUT", "application/json"]);
    expect(await sent.json()).toEqual(body);
    expect([data, error]).toEqual([{}, undefined]);
  });

  it.each(METHODS)("sends %s, without a body and without a Content-Type", async (method) => {
    const { client, requests } = observe();
    await client[method]("/blogposts", { body: undefined });
    const sent = only(requests);
    expect([sent.method, sent.headers.get("Content-Type")]).toEqual([method, null]);
    expect(await sent.text()).toBe("");
  });

  it("takes the method as an argument of request", async () => {
    const { client, requests } = observe();
    await client.request("post", POST_1, { params: { path: { post_id: 7 } }, body: { a: 1 } });
    expect([only(requests).method, only(requests).url]).toEqual([
      "POST",
      `${BASE_URL}/blogposts/7`,
    ]);
  });

  const bodies = [{ prop: "a" }, {}, "", "text", null, false, 0, new Date(0)];
  it.each(BODY_METHODS.flatMap((method) => bodies.map((body) => ({ method, body }))))(
    "sends $body by $method as JSON",
    async ({ method, body }) => {
      const { client, requests } = observe();
      await client[method]("/blogposts", { body });
      const sent = only(requests);
      expect(sent.headers.get("Content-Type")).toBe("application/json");
      expect(await sent.text()).toBe(JSON.stringify(body));
    },
  );

  it("lets a header name another Content-Type, or leave it to fetch", async () => {
    const { client, requests } = observe({ headers: { "content-type": "application/my-json" } });
    await client.POST("/blogposts", { body: { a: 1 } });
    await client.POST("/blogposts", { body: { a: 1 }, headers: { "Content-Type": null } });
    const types = requests.map(({ headers }) => headers.get("Content-Type"));
    expect(types).toEqual(["application/my-json", "text/plain;charset=UTF-8"]);
  });

  it("takes a base URL per call, and the client's again for the next", async () => {
    const { client, requests } = observe();
    await client.GET("/blogposts", { baseUrl: "https://other.test/v2/" });
    await client.GET("/blogposts");
    expect(requests.map(({ url }) => url)).toEqual([
      "https://other.test/v2/blogposts",
      `${BASE_URL}/blogposts`,
    ]);
  });

  it("sends the client's headers, the call's before them, and unsets by null", async () => {
    const { client, requests } = observe({ headers: { foo: "bar", gone: "x", same: "y" } });
    await client.GET("/blogposts", {
      headers: { foo: "baz", gone: null, same: undefined, list: ["a", "b"], n: 1 },
      params: { header: { "If-Match": "etag" } },
    });
    expect(Object.fromEntries(only(requests).headers)).toEqual({
      foo: "baz",
      same: "y",
      list: "a, b",
      n: "1",
      "if-match": "etag",
    });
  });

  it("takes Headers", async () => {
    const { client, requests } = observe({ headers: new Headers({ foo: "bar" }) });
    await client.GET("/blogposts", { headers: new Headers({ cookie: "session=1" }) });
    expect(Object.fromEntries(only(requests).headers)).toEqual({ foo: "bar", cookie: "session=1" });
  });

  it("takes a fetch per call", async () => {
    const { client, requests } = observe();
    const fetch = vi.fn(async (request: Request) => Response.json({ url: request.url }));
    const { data } = await client.GET("/blogposts", { fetch });
    expect([data, requests]).toEqual([{ url: `${BASE_URL}/blogposts` }, []]);
  });

  it("passes fetch's own options on, the call's before the client's", async () => {
    const { client, requests } = observe({ cache: "no-store", credentials: "include" });
    await client.GET("/blogposts", { credentials: "omit", integrity: "sha256-x" });
    const { cache, credentials, integrity } = only(requests);
    expect([cache, credentials, integrity]).toEqual(["no-store", "omit", "sha256-x"]);
  });

  it("passes the caller's signal on", async () => {
    const { client } = observe({}, ({ signal }) => Response.json({ aborted: signal.aborted }));
    const { data } = await client.GET("/blogposts", { signal: new AbortController().signal });
    expect(data).toEqual({ aborted: false });
  });
});

describe.each(VARIANTS)("$name: responses", ({ observe }) => {
  const json = () => Response.json({ a: 1 });

  it.each([
    { parseAs: "json", want: { a: 1 } },
    { parseAs: "text", want: '{"a":1}' },
  ] as const)("are read as $parseAs", async ({ parseAs, want }) => {
    const { client } = observe({}, json);
    expect((await client.GET("/blogposts", { parseAs })).data).toEqual(want);
  });

  it("are read as bytes, as a Blob and as a stream", async () => {
    const { client } = observe({}, json);
    const bytes = await client.GET<ArrayBuffer>("/blogposts", { parseAs: "arrayBuffer" });
    const blob = await client.GET<Blob>("/blogposts", { parseAs: "blob" });
    const stream = await client.GET<ReadableStream>("/blogposts", { parseAs: "stream" });
    expect(new TextDecoder().decode(bytes.data)).toBe('{"a":1}');
    expect(await blob.data?.text()).toBe('{"a":1}');
    expect(stream.data).toBeInstanceOf(ReadableStream);
    expect(await new Response(stream.data ?? null).text()).toBe('{"a":1}');
  });

  it("of an error are read as JSON or text, whatever parseAs says", async () => {
    const { client } = observe({}, () => Response.json({ code: 1 }, { status: 500 }));
    expect((await client.POST("/blogposts", { parseAs: "stream" })).error).toEqual({ code: 1 });
  });

  it.each([
    { name: "204", respond: () => new Response(null, { status: 204 }) },
    { name: "an empty body", respond: () => new Response() },
    {
      name: "Content-Length 0",
      respond: () => new Response("", { headers: { "Content-Length": "0" } }),
    },
  ])("with $name have undefined data", async ({ respond }) => {
    const { client } = observe({}, respond);
    const { data, error } = await client.DELETE(POST_1, { params: { path: { post_id: 1 } } });
    expect([data, error]).toEqual([undefined, undefined]);
  });

  it("to HEAD are not read", async () => {
    const { client } = observe({}, () => new Response("ignored", { status: 200 }));
    const { data, response } = await client.HEAD("/blogposts");
    expect([data, response.bodyUsed]).toEqual([undefined, false]);
  });

  it("in chunks are read even when Content-Length says 0", async () => {
    const headers = { "Content-Length": "0", "Transfer-Encoding": "chunked" };
    const { client } = observe({}, () => Response.json([1], { headers }));
    expect((await client.GET("/blogposts")).data).toEqual([1]);
  });

  it("hold an array", async () => {
    const { client } = observe({}, () => Response.json(["one", "two"]));
    expect((await client.GET("/blogposts")).data).toEqual(["one", "two"]);
  });
});
