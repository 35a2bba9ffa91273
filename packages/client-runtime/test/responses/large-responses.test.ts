import { gzipSync } from "node:zlib";
import { type FaultResponse, head, respond, STALL } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { type Fetch, readBlob, readText } from "../../src/index.ts";
import {
  call,
  clientOf,
  OPERATIONS,
  rejectionOf,
  serve,
  type TestOptions,
} from "../faults/fault-client.ts";

const MOST = 1000;
const FITS = JSON.stringify({ text: "x".repeat(MOST - 11) });
const IS_OVER = JSON.stringify({ text: "x".repeat(MOST - 10) });
const zip = { "Content-Encoding": "gzip" };

/** A response that says nothing of its size. */
const unstated = (text: string): FaultResponse => [
  { send: head(200, { "Transfer-Encoding": "chunked" }) },
  ...[text.slice(0, 400), text.slice(400)].map((part) => ({
    send: `${part.length.toString(16)}\r\n${part}\r\n`,
  })),
  { send: "0\r\n\r\n" },
];

async function callTo(response: FaultResponse, options: TestOptions = { maxResponseBytes: MOST }) {
  const server = await serve(() => response);
  return { server, called: call(clientOf(server, options), OPERATIONS.get) };
}

describe("maxResponseBytes", () => {
  it.each([
    ["its length", respond(200, FITS)],
    ["no length", unstated(FITS)],
  ])("a body of as many bytes, with %s", async (_, response) => {
    expect((await (await callTo(response)).called).data).toEqual(JSON.parse(FITS));
  });

  it.each([
    ["its length", respond(200, IS_OVER)],
    ["no length", unstated(IS_OVER)],
    ["compressed", respond(200, gzipSync(IS_OVER), zip)],
  ])("a body of more is final, with %s", async (_, response) => {
    const { server, called } = await callTo(response);
    expect(await rejectionOf(called)).toMatchObject({
      name: "ParseError",
      problem: "too large",
      status: 200,
      ambiguous: true,
      attempts: 1,
    });
    expect(server.requests.length).toBe(1);
  });

  it.each([
    ["JSON", undefined],
    ["text", readText],
    ["a file", readBlob],
  ])("%s is not read beyond its headers, and its connection is let go", async (_, readBody) => {
    const server = await serve(() => [
      { send: head(200, { "Content-Length": "600000000" }) },
      STALL,
    ]);
    const metadata = { ...OPERATIONS.get.metadata, ...(readBody && { readBody }) };
    const kept: Response[] = [];
    const keep: Fetch = async (url, init) => {
      const response = await fetch(url, init);
      // A response that is forgotten is canceled by the engine.
      kept.push(response);
      return response;
    };
    const called = call(clientOf(server, { fetch: keep }), { ...OPERATIONS.get, metadata });
    expect(await rejectionOf(called)).toMatchObject({ name: "ParseError", problem: "too large" });
    await server.whenLeft();
    expect(kept.length).toBe(1);
  });

  it("a body that is counted is left as soon as it is too large", async () => {
    const part = "x".repeat(64_000);
    const chunk = { send: `${part.length.toString(16)}\r\n${part}\r\n` };
    const endless = [{ send: head(200, { "Transfer-Encoding": "chunked" }) }, chunk, STALL];
    const { server, called } = await callTo(endless);
    expect(await rejectionOf(called)).toMatchObject({ problem: "too large" });
    await server.whenLeft();
  });

  it("100 MB when left out, none for Infinity", async () => {
    const over = [{ send: head(200, { "Content-Length": "100000001" }) }, STALL];
    const { called } = await callTo(over, {});
    expect(await rejectionOf(called)).toMatchObject({ problem: "too large" });
    const unlimited = await callTo(unstated(IS_OVER), { maxResponseBytes: Infinity });
    expect((await unlimited.called).status).toBe(200);
  });

  it("a call's own takes precedence", async () => {
    const server = await serve(() => respond(200, IS_OVER));
    const client = clientOf(server, { maxResponseBytes: MOST });
    const result = await call(client, OPERATIONS.get, { maxResponseBytes: 2 * MOST });
    expect(result.status).toBe(200);
  });

  it("the body of a failure that is too large is not kept", async () => {
    const { called } = await callTo(respond(400, IS_OVER));
    expect((await called).error).toMatchObject({ status: 400, body: undefined });
  });
});
