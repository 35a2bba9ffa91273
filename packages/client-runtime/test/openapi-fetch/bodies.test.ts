import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClient } from "../../src/openapi-fetch/index.ts";
import { holdTime, passTime } from "../faults/held-time.ts";
import { type LooseClient, rejectionOf } from "./both-clients.ts";

let server: Server;
let client: LooseClient;
let respond: (response: ServerResponse) => unknown;
let received = "";
let type: string | undefined;

beforeEach(async () => {
  server = createServer(async (request, response) => {
    type = request.headers["content-type"];
    received = (await buffer(request)).toString("latin1");
    respond(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A listening TCP server has an address of this shape; only pipes have another.
  const { port } = server.address() as AddressInfo;
  const options = { baseUrl: `http://127.0.0.1:${port}`, maxRetries: 0 };
  // The same calls without the types of a contract.
  client = createClient(options) as unknown as LooseClient;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe.each([
  { name: "no middleware", middleware: {} },
  { name: "a middleware that sees the request", middleware: { onRequest: () => undefined } },
  { name: "a middleware that sees the response", middleware: { onResponse: () => undefined } },
  {
    name: "a middleware with another request",
    middleware: { onRequest: ({ request }: { request: Request }) => new Request(request) },
  },
])("with $name, a stream", ({ middleware }) => {
  beforeEach(() => {
    respond = (response) => response.writeHead(200).write("first");
    if (Object.keys(middleware).length > 0) {
      client.use(middleware as never);
    }
  });

  const read = async (init: object) => {
    const { data } = await client.GET<ReadableStream>("/items", { parseAs: "stream", ...init });
    const reader = (data as ReadableStream).getReader();
    expect(Buffer.from((await reader.read()).value).toString()).toBe("first");
    return reader;
  };

  it("ends with the caller's abort", async () => {
    const controller = new AbortController();
    const reader = await read({ signal: controller.signal });
    controller.abort("test-reason");
    expect(await rejectionOf(reader.read())).toMatchObject({
      name: "AbortedError",
      cause: "test-reason",
      operation: "GET /items",
    });
  });

  it("ends when nothing comes for the time of an attempt", async () => {
    holdTime();
    const reader = await read({ attemptTimeout: 500, totalTimeout: 1000 });
    const error = rejectionOf(reader.read());
    await passTime(500);
    expect(await error).toMatchObject({ name: "TimeoutError", timeoutMs: 500 });
  });
});

describe("maxResponseBytes", () => {
  const parsers = ["json", "text", "blob", "arrayBuffer"] as const;

  it.each(parsers.flatMap((parseAs) => [false, true].map((isShown) => ({ parseAs, isShown }))))(
    "ends a call whose response is larger: $parseAs, seen by a middleware: $isShown",
    async ({ parseAs, isShown }) => {
      if (isShown) {
        client.use({ onResponse: () => undefined });
      }
      respond = (response) => response.end(JSON.stringify("1234567890"));
      const init = { parseAs, maxResponseBytes: 11 };
      expect(await rejectionOf(client.POST("/items", init))).toMatchObject({
        name: "ParseError",
        problem: "too large",
      });
      expect((await client.POST("/items", { parseAs, maxResponseBytes: 12 })).data).toBeDefined();
    },
  );

  it("counts what comes without a Content-Length, seen by a middleware or not", async () => {
    respond = (response) => {
      response.write('"12345');
      response.end('67890"');
    };
    for (const isShown of [false, true]) {
      if (isShown) {
        client.use({ onResponse: () => undefined });
      }
      const error = await rejectionOf(client.POST("/items", { maxResponseBytes: 11 }));
      expect(error).toMatchObject({ name: "ParseError", problem: "too large" });
      expect((await client.POST("/items", { maxResponseBytes: 12 })).data).toBe("1234567890");
    }
  });
});

describe("a form of jsdom", () => {
  it("is sent as multipart, which fetch would not do", async () => {
    respond = (response) => response.end("{}");
    // What tells jsdom's objects from those of the platform.
    const body = Object.assign(new FormData(), { [Symbol("impl")]: {} });
    body.append("name", "cat");
    await client.POST("/items", { body });
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(received).toMatch(/name="name"\r\n\r\ncat\r\n/);
  });
});
