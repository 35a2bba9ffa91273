import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createHandlers, handlerFactory } from "../src/create-handlers.ts";
import { fixture, type ProductBodies } from "./fixture.ts";

const server = setupServer(http.all("*", () => HttpResponse.error()));
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const EU = "https://eu.acme.example/v1";
const getProduct = handlerFactory<ProductBodies>(fixture, "getProduct");

/** Status and body of a GET, or `none` where no handler matches. */
async function get(url: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(url, { headers }).catch(() => undefined);
  if (response === undefined) return "none";
  const text = await response.text();
  return { status: response.status, type: response.headers.get("content-type"), text };
}

describe("the requests that handlers match", () => {
  it.each([
    ["a server with a listed variable", "https://us.acme.example/v1/file", true],
    ["another value of the variable", "https://jp.acme.example/v1/file", false],
    ["another server", "https://sandbox.acme.example:8443/v1/file", true],
    ["another port", "https://sandbox.acme.example/v1/file", false],
    ["no base path", "https://eu.acme.example/file", false],
    ["a longer path", "https://eu.acme.example/v1/file/x", false],
    ["an operation's own server", "https://status.acme.example/ping", true],
    ["an operation with its own server at the vendor's", `${EU}/ping`, false],
    ["literals that a URL encodes", `${EU}/a b/ü(1)/1.png`, true],
    ["parts of a segment", `${EU}/a%20b/%C3%BC(1)/a.b.c`, true],
    ["a parameter left out", `${EU}/a b/ü(1)/.png`, false],
  ])("%s", async (_, url, isHandled) => {
    server.use(...createHandlers(fixture));
    expect((await get(url)) !== "none").toBe(isHandled);
  });

  it("the base URL that is given, and no other", async () => {
    server.use(...createHandlers(fixture, { baseUrl: "http://localhost:3000/proxy/" }));
    expect(await get("http://localhost:3000/proxy/file")).not.toBe("none");
    expect(await get("http://localhost:3000/proxy/ping")).not.toBe("none");
    expect(await get("http://localhost:3001/proxy/file")).toBe("none");
    expect(await get(`${EU}/file`)).toBe("none");
  });

  it("a path on any host, as a client on a page has it", async () => {
    server.use(...createHandlers(fixture, { baseUrl: "/proxy" }));
    expect(await get("http://localhost:3000/proxy/file")).not.toBe("none");
    expect(await get("http://localhost:3000/other/file")).toBe("none");
  });
});

describe("the operation that responds", () => {
  it("the most concrete, however the handlers are ordered", async () => {
    server.use(...createHandlers(fixture));
    server.use(getProduct(404));
    expect(await get(`${EU}/products/bulk`)).toMatchObject({ status: 200 });
    expect(await get(`${EU}/products/7:archive`)).toEqual({ status: 204, type: null, text: "" });
    expect(await get(`${EU}/products/7?beta=true`)).toMatchObject({ status: 200, text: '"beta"' });
    expect(await get(`${EU}/products/7?beta=false`)).toMatchObject({ status: 404 });
  });

  it("one of the request's method", async () => {
    server.use(...createHandlers(fixture));
    const response = await fetch(`${EU}/products/7`, { method: "HEAD" });
    expect([response.status, response.headers.get("etag")]).toEqual([200, "sample"]);
    await expect(fetch(`${EU}/products/7`, { method: "DELETE" })).rejects.toThrow();
  });
});

describe("the response", () => {
  it("documented headers, those that frame the message left out", async () => {
    server.use(...createHandlers(fixture));
    const { headers } = await fetch(`${EU}/products/7`);
    expect(headers.get("x-request-id")).toBe("123e4567-e89b-42d3-a456-426614174000");
    expect(headers.get("x-tags")).toBe("sample");
    expect(headers.get("content-length")).toBeNull();
  });

  it("a status by its code, its range or default", async () => {
    const responseOf = async (status: number): Promise<unknown> => {
      server.use(handlerFactory<Record<number, unknown>>(fixture, "getProduct")(status));
      return get(`${EU}/products/7`);
    };
    expect(await responseOf(404)).toMatchObject({
      status: 404,
      text: '{"code":404,"message":"sample"}',
    });
    expect(await responseOf(418)).toMatchObject({ status: 418, text: '"other 4xx"' });
    expect(await responseOf(503)).toMatchObject({ status: 503, text: '"any other"' });
  });

  it("default, where no success is documented", async () => {
    server.use(...createHandlers(fixture));
    expect(await get(`${EU}/anything`)).toMatchObject({ status: 200, text: '"default"' });
  });

  it.each([
    ["bytes", "file", "image/png", "sample bytes"],
    ["events", "events", "text/event-stream", /^data: \{"id":"sample".*\}\n\n$/],
    ["markup", "page", "application/xml", "<sample/>"],
  ])("%s", async (_, path, type, body) => {
    server.use(...createHandlers(fixture));
    expect(await get(`${EU}/${path}`)).toEqual({
      status: 200,
      type,
      text: expect.stringMatching(body),
    });
  });

  it("the media type that is requested", async () => {
    server.use(...createHandlers(fixture));
    const accept = "text/csv; q=1, application/json";
    expect(await get(`${EU}/products/7`, { accept: "text/csv" })).toMatchObject({
      type: "text/csv",
    });
    expect(await get(`${EU}/products/7`, { accept })).toMatchObject({ type: "application/json" });
  });

  it("the part of a body that a test gives, and headers beside it", async () => {
    const headers = { "X-Request-Id": "mine" };
    server.use(getProduct(200, { body: { name: "T-shirt", parent: { id: "p" } }, headers }));
    const response = await fetch(`${EU}/products/7`);
    expect(response.headers.get("x-request-id")).toBe("mine");
    expect(await response.json()).toEqual({
      id: "sample",
      name: "T-shirt",
      tags: ["sample"],
      parent: { id: "p", depth: 2 },
    });
  });

  it("a complete body, where the schema has no sample", async () => {
    const factory = handlerFactory<{ 200: object }>(fixture, "impossible");
    server.use(factory(200, { body: { next: 1 } }));
    expect(await get(`${EU}/impossible`)).toMatchObject({ text: '{"next":1}' });
  });

  it("only once, if told so", async () => {
    server.use(getProduct(404, { once: true }), getProduct(200));
    expect(await get(`${EU}/products/7`)).toMatchObject({ status: 404 });
    expect(await get(`${EU}/products/7`)).toMatchObject({ status: 200 });
  });

  it("what a function writes, which receives the path parameters", async () => {
    server.use(
      getProduct(({ params, request }) => Response.json([params, request.method], { status: 503 })),
    );
    const body = '[{"id":"a/b ü"},"GET"]';
    const url = `${EU}/products/${encodeURIComponent("a/b ü")}`;
    expect(await get(url)).toEqual({ status: 503, type: "application/json", text: body });
  });
});

it("MSW's listings show what handlers are for", () => {
  const headers = createHandlers(fixture).map(({ info }) => info.header);
  expect(headers).toContain("GET /products/{id}:archive");
});
