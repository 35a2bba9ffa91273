import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../../src/openapi-fetch/index.ts";
import { type LooseClient, rejectionOf } from "./both-clients.ts";

let server: Server;
let client: LooseClient;
let requests = 0;

/** A server that gives each request the same bytes; without any it never responds. */
async function serve(bytes?: string): Promise<void> {
  server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", () => {
      requests += 1;
      if (bytes !== undefined) {
        socket.end(bytes);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A listening TCP server has an address of this shape; only pipes have another.
  const { port } = server.address() as AddressInfo;
  // The same calls without the types of a contract.
  client = createClient({ baseUrl: `http://127.0.0.1:${port}` }) as unknown as LooseClient;
}

beforeEach(() => {
  requests = 0;
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await new Promise((resolve) => server.close(resolve));
});

const json = (status: string) =>
  `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: 7\r\nConnection: close\r\n\r\n{"a":1}`;

describe("without AbortSignal.any, as in Safari before 17.4, a middleware", () => {
  beforeEach(() => {
    vi.spyOn(AbortSignal, "any").mockImplementation(() => {
      throw new TypeError("AbortSignal.any is not a function");
    });
  });

  afterEach(() => vi.restoreAllMocks());

  it("may bring a signal of its own, beside that of the caller", async () => {
    await serve(json("200 OK"));
    client.use({
      onRequest: ({ request }) => new Request(request, { signal: new AbortController().signal }),
    });
    const { data } = await client.GET("/items", { signal: new AbortController().signal });
    expect(data).toEqual({ a: 1 });
  });

  it.each(["the caller", "the middleware"])("lets %s abort the call", async (who) => {
    await serve();
    const [callers, middlewares] = [new AbortController(), new AbortController()];
    const { signal } = middlewares;
    client.use({ onRequest: ({ request }) => new Request(request, { signal }) });
    server.once("connection", () => {
      (who === "the caller" ? callers : middlewares).abort("test-reason");
    });
    const error = await rejectionOf(client.GET("/items", { signal: callers.signal }));
    expect(error).toMatchObject({ name: "AbortedError", cause: "test-reason" });
  });
});

describe("a status that no Response can be made with", () => {
  it.each([
    { name: "no middleware", middleware: undefined },
    { name: "one that sees the request", middleware: { onRequest: () => undefined } },
    { name: "one that sees the response", middleware: { onResponse: () => undefined } },
  ])("is a result with $name", async ({ middleware }) => {
    await serve(json("600 Odd"));
    if (middleware) {
      client.use(middleware);
    }
    const { error, response } = await client.GET("/items");
    expect([error, response.status, response.statusText]).toEqual([{ a: 1 }, 600, "Odd"]);
    expect(requests).toBe(1);
  });
});
