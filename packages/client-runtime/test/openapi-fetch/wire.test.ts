import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTimedClient } from "../../src/openapi-fetch/create-client.ts";
import type { LooseClient } from "./both-clients.ts";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const received: Received[] = [];
const server = createServer(async (request, response) => {
  received.push({ headers: request.headers, body: (await buffer(request)).toString("latin1") });
  const isFirst = received.length === 1;
  response.writeHead(isFirst ? 503 : 200, { "Content-Type": "application/json" }).end("{}");
});

let client: LooseClient;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

beforeEach(() => {
  received.length = 0;
  // A listening TCP server has an address of this shape; only pipes have another.
  const { port } = server.address() as AddressInfo;
  const clock = { now: () => 0, sleep: async () => undefined, random: () => 0 };
  const baseUrl = `http://127.0.0.1:${port}`;
  // The same calls without the types of a contract.
  client = createTimedClient({ baseUrl }, clock) as unknown as LooseClient;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each([
  { isWatched: false, name: "untouched" },
  { isWatched: true, name: "touched by a middleware" },
])("a request $name", ({ isWatched }) => {
  beforeEach(() => {
    if (isWatched) {
      client.use({ onRequest: ({ request }) => request.headers.set("X-Seen", "yes") });
    }
  });

  it("is the same bytes on each attempt, of a known length", async () => {
    const { response } = await client.PUT("/items", { body: { a: "ü" } });
    expect([response.status, received.length]).toEqual([200, 2]);
    expect(received[1]).toEqual(received[0]);
    expect(received[0]?.headers["content-length"]).toBe("10");
    expect(received[0]?.headers["x-seen"]).toBe(isWatched ? "yes" : undefined);
  });

  it("keeps the boundary of a form", async () => {
    const body = new FormData();
    body.append("file", new Blob(["meow"]), "cat.txt");
    const { response } = await client.PUT("/items", { body });
    expect([response.status, received.length]).toEqual([200, 2]);
    expect(received[1]).toEqual(received[0]);
    expect(received[0]?.body).toContain('filename="cat.txt"');
  });
});
