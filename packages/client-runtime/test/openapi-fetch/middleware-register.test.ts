import type { Middleware } from "openapi-fetch";
import { afterEach, describe, expect, it, vi } from "vitest";
import { rejectionOf, VARIANTS } from "./both-clients.ts";

afterEach(() => vi.unstubAllGlobals());

describe.each(VARIANTS)("$name: a middleware", ({ observe }) => {
  it("may throw what fetch would not", async () => {
    const { client } = observe({}, () => new Response("no", { status: 404, statusText: "Nope" }));
    client.use({
      onResponse({ response }) {
        if (!response.ok) {
          throw new Error(`${response.status} ${response.statusText}`);
        }
      },
    });
    expect(await rejectionOf(client.GET("/blogposts"))).toEqual(new Error("404 Nope"));
  });

  it("is ejected, once for each time that it was registered", async () => {
    const onRequest = vi.fn();
    const middleware = { onRequest };
    const { client } = observe();
    client.use(middleware, middleware);
    client.eject(middleware);
    await client.GET("/blogposts");
    client.eject(middleware, { onRequest });
    await client.GET("/blogposts");
    expect(onRequest).toHaveBeenCalledTimes(1);
  });

  it("stays when another is ejected", async () => {
    const onRequest = vi.fn();
    const { client } = observe();
    client.use({ onRequest });
    client.eject({ onRequest });
    await client.GET("/blogposts");
    expect(onRequest).toHaveBeenCalledTimes(1);
  });

  it("fetches a token once and sends it, but not to unprotected routes", async () => {
    let token: string | undefined;
    const supply = vi.fn(async () => "test-token");
    const { client, requests } = observe();
    client.use({
      async onRequest({ schemaPath, request }) {
        if (schemaPath.startsWith("/public/")) {
          return undefined;
        }
        token ??= await supply();
        request.headers.set("Authorization", `Bearer ${token}`);
        return request;
      },
    });
    await client.GET("/public/status");
    await client.GET("/blogposts");
    await client.POST("/blogposts");
    expect(requests.map(({ headers }) => headers.get("Authorization"))).toEqual([
      null,
      "Bearer test-token",
      "Bearer test-token",
    ]);
    expect(supply).toHaveBeenCalledTimes(1);
  });

  it.each([
    { name: "onRequest", middleware: { onRequest: () => "no" } },
    { name: "onResponse", middleware: { onResponse: () => "no" } },
    { name: "onError", middleware: { onError: () => "no" } },
  ])("may not return anything else from $name", async ({ name, middleware }) => {
    const { client } = observe({}, () => {
      if (name === "onError") {
        throw new Error("down");
      }
      return Response.json({});
    });
    // What a program in plain JavaScript may do.
    client.use(middleware as unknown as Middleware);
    const error = await rejectionOf(client.POST("/blogposts"));
    expect(error).toMatchObject({ message: expect.stringMatching(`^${name}: must return`) });
  });

  it("must have a handler", () => {
    const { client } = observe();
    for (const wrong of [{}, "text", () => undefined]) {
      expect(() => client.use(wrong as Middleware)).toThrow(/middleware must be an object/i);
    }
    expect(() => client.use(undefined as unknown as Middleware)).not.toThrow();
  });
});
