import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { HookInfo } from "../../src/client/hooks.ts";
import { createTimedClient } from "../../src/openapi-fetch/create-client.ts";
import type { Clock } from "../../src/send/clock.ts";
import type { BlogPaths } from "./blog-paths.ts";
import { BASE_URL, rejectionOf } from "./both-clients.ts";
import { observeTimed } from "./timed-client.ts";

afterEach(() => vi.unstubAllGlobals());

const fine = () => Response.json({ fine: true });

describe("createClient's errors", () => {
  it.each([
    { name: "NetworkError", respond: () => Promise.reject(new TypeError("fetch failed")) },
    { name: "ParseError", respond: async () => new Response("test-secret") },
    {
      name: "RedirectError",
      respond: async () => Response.redirect("https://blog.test/?key=test-secret"),
    },
    { name: "ConfigError", respond: async () => Response.json({}), header: "\n" },
  ])("show nothing of the call: $name", async ({ name, respond, header = "" }) => {
    const { client } = observeTimed([], { fetch: respond });
    const call = client.POST("/items/{id}", {
      params: { path: { id: "test-secret" }, query: { q: "test-secret" } },
      headers: { Authorization: `test-secret${header}` },
      body: { value: "test-secret" },
    });
    const error = await rejectionOf(call);
    expect(error).toMatchObject({ name, operation: "POST /items/{id}" });
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(
      "test-secret",
    );
  });
});

describe("createClient's engine options", () => {
  it.each([
    { maxRetries: -1, field: "maxRetries" },
    { attemptTimeout: 0, field: "attemptTimeout" },
    { totalTimeout: Number.NaN, field: "totalTimeout" },
  ])("are refused where they cannot work: $field", async ({ field, ...options }) => {
    const refusal = { name: "ConfigError", field };
    expect(() => createTimedClient({ baseUrl: BASE_URL, ...options }, {} as Clock)).toThrow(
      expect.objectContaining(refusal),
    );
    const { client } = observeTimed([fine]);
    expect(await rejectionOf(client.GET("/items", options))).toMatchObject(refusal);
  });

  it("stay out of fetch's, as do hooks, which are told of the call", async () => {
    const told: HookInfo[] = [];
    const fetch = vi.fn(async (_url: unknown, _init?: object) => Response.json({}));
    vi.stubGlobal("fetch", fetch);
    const client = createTimedClient<BlogPaths>(
      { baseUrl: BASE_URL, maxRetries: 1, hooks: { onAttempt: (metadata) => told.push(metadata) } },
      { now: () => 0, sleep: async () => undefined, random: () => 0 },
    );
    await client.GET("/blogposts/{post_id}", {
      params: { path: { post_id: "test-post" } },
      attemptTimeout: 100,
      cache: "no-store",
    });
    expect(told).toEqual([
      {
        vendor: "blog.test",
        operation: "GET /blogposts/{post_id}",
        method: "GET",
        pathTemplate: "/blogposts/{post_id}",
        callId: expect.stringMatching(/^\w+$/),
        attempt: 1,
      },
    ]);
    const init = fetch.mock.calls[0]?.[1] ?? {};
    expect(Object.keys(init).sort()).toEqual([
      ...["body", "cache", "headers", "method", "redirect", "signal"],
    ]);
  });

  it("allow plain http where they say so, and to this machine always", async () => {
    const options = { baseUrl: "http://blog.test", allowInsecureHttp: true };
    expect((await observeTimed([fine], options).client.GET("/items")).data).toEqual({ fine: true });
    const { client } = observeTimed([fine], { baseUrl: "http://127.0.0.1:1/v1" });
    expect((await client.GET("/items")).response.status).toBe(200);
  });
});
