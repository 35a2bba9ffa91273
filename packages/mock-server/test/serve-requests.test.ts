import { expect, it } from "vitest";
import { serveRequests } from "../src/serve-requests.ts";
import { problemResponse, type RawHeaders } from "../src/wire/wire-message.ts";
import { sendBytes } from "./requests/send-bytes.ts";

it("a request that does not end gets a 408, in its headers or in its body", async () => {
  let served = 0;
  const server = await serveRequests(
    async () => {
      served += 1;
      return problemResponse(200, {});
    },
    { port: 0, cors: false, allowedHosts: [], maxBodySize: 10, requestTimeout: 50 },
  );
  try {
    const begun = "POST / HTTP/1.1\r\nHost: localhost\r\n";
    expect((await sendBytes(server.url, begun)).status).toBe(408);
    expect((await sendBytes(server.url, `${begun}Content-Length: 5\r\n\r\nab`)).status).toBe(408);
    expect(served).toBe(0);
  } finally {
    await server.close();
  }
});

it("a response that cannot be written ends the connection, and nothing else", async () => {
  let headers: RawHeaders = [["X-Broken", "a\nb"]];
  const server = await serveRequests(async () => ({ ...problemResponse(200, {}), headers }), {
    port: 0,
    cors: false,
    allowedHosts: [],
    maxBodySize: 10,
  });
  try {
    const sent = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    expect(await sendBytes(server.url, sent)).toEqual({ status: undefined, text: "" });
    headers = [];
    expect((await sendBytes(server.url, sent)).status).toBe(200);
  } finally {
    await server.close();
  }
});
