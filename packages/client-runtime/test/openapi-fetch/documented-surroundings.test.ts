import createOriginalClient, {
  createPathBasedClient as createOriginalPathClient,
  wrapAsPathBasedClient as wrapOriginal,
} from "openapi-fetch";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  createClient,
  createPathBasedClient,
  wrapAsPathBasedClient,
} from "../../src/openapi-fetch/index.ts";
import type { BlogPaths } from "./blog-paths.ts";
import { BASE_URL } from "./both-clients.ts";

afterEach(() => vi.unstubAllGlobals());

const PACKAGES = [
  {
    name: "openapi-fetch",
    create: createOriginalClient<BlogPaths>,
    createByPath: createOriginalPathClient<BlogPaths>,
    wrap: wrapOriginal<BlogPaths>,
  },
  {
    name: "ours",
    create: createClient<BlogPaths>,
    createByPath: createPathBasedClient<BlogPaths>,
    wrap: wrapAsPathBasedClient<BlogPaths>,
  },
];

describe.each(PACKAGES)("$name: calls by path", ({ create, createByPath, wrap }) => {
  it("send as the others do", async () => {
    const fetch = vi.fn(async (request: Request) => Response.json({ title: request.url }));
    const client = createByPath({ baseUrl: BASE_URL, fetch });
    const { data } = await client["/blogposts/{post_id}"].GET({
      params: { path: { post_id: "my-post" }, query: { version: 2 } },
    });
    const { GET } = client["/blogposts"];
    await GET();
    expect(data?.title).toBe(`${BASE_URL}/blogposts/my-post?version=2`);
    expect(fetch.mock.calls.map(([{ url }]) => url)[1]).toBe(`${BASE_URL}/blogposts`);
  });

  it("share the middleware of the client that they wrap", async () => {
    const client = create({ baseUrl: BASE_URL, fetch: async () => Response.json({ up: true }) });
    const byPath = wrap(client);
    const onRequest = vi.fn();
    client.use({ onRequest });
    await byPath["/public/status"].GET();
    expect(onRequest).toHaveBeenCalledTimes(1);
  });
});

describe.each(PACKAGES)("$name: tests and frameworks", ({ create }) => {
  it("call a mocked fetch with a Request", async () => {
    const mockFetch = vi.fn(async (_: Request) => Response.json({}, { status: 201 }));
    const client = create({ baseUrl: "https://my-site.test/api/v1/", fetch: mockFetch });
    await client.PUT("/blogposts", { body: { title: "test" } });
    const request = mockFetch.mock.calls[0]?.[0];
    expect(request?.url).toBe("https://my-site.test/api/v1/blogposts");
    expect(await request?.json()).toEqual({ title: "test" });
  });

  it("respond from a fetch that was replaced before the client was made", async () => {
    vi.stubGlobal("fetch", async () => Response.json({ up: true }));
    const { data, error } = await create({ baseUrl: BASE_URL }).GET("/public/status");
    expect([data, error]).toEqual([{ up: true }, undefined]);
  });

  it("take a framework's fetch per call, and put its options on the Request", async () => {
    const client = create({ baseUrl: BASE_URL });
    const fetch = async (request: Request) =>
      Response.json({ up: "next" in request && request.next });
    const { data } = await client.GET("/public/status", { fetch, next: { revalidate: 10 } });
    expect(data).toEqual({ up: { revalidate: 10 } });
  });

  it("build Requests of a class of the caller's, per client and per call", async () => {
    class SpecialRequest extends Request {}
    const isSpecial = async (request: Request) =>
      Response.json({ up: request instanceof SpecialRequest });
    const client = create({ baseUrl: BASE_URL, fetch: isSpecial, Request: SpecialRequest });
    const plain = create({ baseUrl: BASE_URL, fetch: isSpecial });
    expect((await client.GET("/public/status")).data).toEqual({ up: true });
    expect((await plain.GET("/public/status", { Request: SpecialRequest })).data).toEqual({
      up: true,
    });
  });

  it("hand requestInitExt to fetch as a second argument", async () => {
    const fetch = vi.fn(async (_: Request) => Response.json({ up: true }));
    const requestInitExt = { dispatcher: "test-dispatcher" };
    await create({ baseUrl: BASE_URL, fetch, requestInitExt }).GET("/public/status");
    expect(fetch.mock.calls[0]?.[1 as number]).toEqual(requestInitExt);
  });

  it("read the response of a fetch that is not a Response", async () => {
    const response = {
      headers: new Headers(),
      status: 200,
      ok: true,
      text: async () => '{"up":true}',
    };
    // What a hand-written mock returns.
    const fetch = async () => response as unknown as Response;
    expect((await create({ baseUrl: BASE_URL, fetch }).GET("/public/status")).data).toEqual({
      up: true,
    });
  });
});
