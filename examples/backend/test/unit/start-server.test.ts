import { once } from "node:events";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createApp } from "../../src/create-app.ts";
import { createClients } from "../../src/create-clients.ts";
import { readConfig } from "../../src/read-config.ts";
import { type ReceiveLimits, startServer } from "../../src/start-server.ts";
import { SETTINGS } from "./settings.ts";

const SHORT: ReceiveLimits = {
  headersTimeout: 100,
  requestTimeout: 100,
  connectionsCheckingInterval: 20,
};

/** Sends a text to a server and reads until it hangs up. */
async function send(text: string, limits?: ReceiveLimits): Promise<string> {
  const app = createApp(createClients(readConfig(SETTINGS)), []);
  const port = await new Promise<number>((resolve) => {
    const server = startServer(app, { HOST: "127.0.0.1", PORT: 0 }, resolve, limits);
    onTestFinished(() => void server.close());
  });
  const socket = connect(port, "127.0.0.1");
  let received = "";
  socket.setEncoding("utf8").on("data", (part: string) => {
    received += part;
  });
  socket.write(text);
  await once(socket, "close");
  return received;
}

const HEAD =
  "PUT /api/products/tee HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

test.each([
  ["its headers", HEAD],
  ["its body", `${HEAD}Content-Length: 100\r\n\r\n{`],
])("a caller that does not finish %s is cut off", async (_what, text) => {
  expect(await send(text, SHORT)).toMatch(/^HTTP\/1\.1 408 /);
});

test("a body without a length is cut off where it grows too large", async () => {
  const chunk = `8000\r\n${"x".repeat(0x8000)}\r\n`;
  const text = `${HEAD}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(4)}`;
  expect(await send(text)).toMatch(/^HTTP\/1\.1 413 /);
});

test.each([
  ["another name", "GET / HTTP/1.1\r\nHost: rebound.test:8787", 403],
  ["another name in place of a path", "GET http://rebound.test/ HTTP/1.1\r\nHost: localhost", 403],
  ["no name", "GET / HTTP/1.1", 400],
  ["its own name", "GET / HTTP/1.1\r\nHost: localhost", 200],
])("a request to %s gets its response", async (_what, head, status) => {
  expect(await send(`${head}\r\nConnection: close\r\n\r\n`)).toMatch(
    new RegExp(`^HTTP/1\\.1 ${status} `),
  );
});
