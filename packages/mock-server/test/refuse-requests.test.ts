import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Exchange, type MockServer, startMock } from "../src/start-mock.ts";
import {
  type RequestParts,
  sampleContract,
  VALID,
  withHeader,
  writeRequest,
} from "./requests/sample-requests.ts";
import { sendBytes } from "./requests/send-bytes.ts";

const exchanges: Exchange[] = [];
let mock: MockServer;
beforeAll(async () => {
  mock = await startMock(sampleContract, {
    credentials: "any",
    cors: true,
    allowedHosts: ["Mock.test", "10.0.0.1"],
    maxBodySize: 1000,
    onExchange: (exchange) => {
      exchanges.push(exchange);
    },
  });
});
afterEach(() => {
  exchanges.length = 0;
});
afterAll(() => mock.close());

async function statusOf(parts: RequestParts): Promise<number | undefined> {
  return (await sendBytes(mock.url, writeRequest(parts))).status;
}

function told(): readonly string[] {
  return exchanges.flatMap(({ violations }) =>
    violations.map(({ code, message }) => `${code}: ${message}`),
  );
}

describe("what Prism would parse", () => {
  it.each<[line: string, message: string]>([
    ["Accept: json", 'accept: "json" is not a media type'],
    ["Accept: *; q=.2", 'accept: "*; q=.2" is not a media type'],
    ["Accept: text/html, */*, a/b; c", 'accept: "a/b; c" is not a media type'],
    ['Accept: a/b;c="d', 'accept: "a/b;c=\\"d" is not a media type'],
    ["Content-Type: application/json;", 'content-type: "application/json;" is not a media type'],
    [
      "Content-Type: application/json; charset=utf-9",
      'content-type: "application/json; charset=utf-9" names no character encoding',
    ],
    ["Content-Type: application/json; a=1; a=2", "is not a media type"],
    ["Prefer: code=2xx", 'prefer: code="2xx" is not a status of three digits'],
  ])("%s gets a 400 with that line", async (line, message) => {
    expect(await statusOf(withHeader(VALID.json, line))).toBe(400);
    expect(told()).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    "Accept: application/json",
    "Accept: text/html, application/json;q=0.9, */*;q=0.8",
    'Accept: application/json;profile="a, b; c", */*; q=.2',
    "Accept: , application/json ,,",
    "Accept:",
    "Content-Type: application/json ; charset=UTF-8",
    'Content-Type: application/json; charset="utf-8"',
    "Prefer: respond-async, code=200; a=b, wait=10",
    'Prefer: example="sample-minimal"',
  ])("%s gets a response", async (line) => {
    expect(await statusOf(withHeader(VALID.json, line))).toBe(200);
  });

  it.each(["%25zz", "%2525", "a%2Fb", "a+b", "%F0%9F%91%8D", "a;b=c", "...", "..a", "constructor"])(
    "the path value %s is none of it",
    async (id) => {
      expect(await statusOf({ ...VALID.read, target: `/base/items/${id}` })).toBe(200);
    },
  );

  it.each(["/base/items/..", "/base/items/%2E%2e", "/base/../items/a", "/base/items/a\\b"])(
    "the path %s, which a URL parser changes, gets a 400",
    async (target) => {
      expect(await statusOf({ ...VALID.read, target })).toBe(400);
      expect(told()).toEqual([`path-encoding: ${target}`]);
    },
  );
});

describe("hosts", () => {
  const own = [
    "localhost:4010",
    "LOCALHOST",
    "acme.localhost",
    "127.0.0.1:1",
    "127.1.2.3",
    "[::1]:80",
  ];
  it.each([...own, "mock.test", "MOCK.TEST:8080", "10.0.0.1"])("%s is served", async (host) => {
    expect(await statusOf(withHeader(VALID.read, `Host: ${host}`))).toBe(200);
  });

  const near = [
    "localhost.example",
    "127.0.0.1.nip.example",
    "127.0.0.1@evil.example",
    "a.mock.test",
  ];
  it.each([
    "evil.example",
    ...near,
    "localhost@evil.example",
    "0.0.0.0",
    "192.168.0.2",
    "[::2]",
    "",
  ])("%s gets a 403, with nothing for pages", async (host) => {
    const parts = withHeader(withHeader(VALID.read, `Host: ${host}`), "Origin: http://localhost");
    const { status, text } = await sendBytes(mock.url, writeRequest(parts));
    expect({ status, mentions: text.includes("Access-Control") }).toEqual({
      status: 403,
      mentions: false,
    });
    const name = JSON.stringify(host);
    expect(told()).toEqual([
      `host: Host is ${name}, which is neither this machine nor one of the allowed hosts`,
    ]);
  });

  it("is refused for a preflight too, and where an old client names none", async () => {
    const preflight = { ...VALID.read, method: "OPTIONS" };
    const parts = withHeader(preflight, "Access-Control-Request-Method: GET");
    expect(await statusOf(withHeader(parts, "Host: evil.example"))).toBe(403);
    const old = { ...VALID.read, version: "HTTP/1.0", headers: VALID.read.headers.slice(1) };
    expect(await statusOf(old)).toBe(403);
  });

  it.each(["http://mock.test", "mock.test:80", "", "a b", "*.test"])(
    "%s cannot be allowed",
    async (host) => {
      const started = startMock(sampleContract, { credentials: "any", allowedHosts: [host] });
      await expect(started).rejects.toThrow(`${JSON.stringify(host)} is not a host's name`);
    },
  );
});

it.each([
  ["http://localhost:5173", "http://localhost:5173", "true"],
  ["https://mock.test", "https://mock.test", "true"],
  ["https://evil.example", "*", null],
  ["http://localhost.evil.example", "*", null],
  ["null", "*", null],
])("a page of %s may read as %s", async (origin, wanted, credentials) => {
  const headers = { Origin: origin, "Access-Control-Request-Method": "PUT" };
  for (const method of ["GET", "OPTIONS"]) {
    const response = await fetch(`${mock.baseUrl}/items/a`, { method, headers });
    expect(response.headers.get("access-control-allow-origin")).toBe(wanted);
    expect(response.headers.get("access-control-allow-credentials")).toBe(credentials);
    expect(response.headers.get("vary")).toBe("Origin");
  }
});

describe("a body", () => {
  const body = (size: number): string => `{"name":"${"a".repeat(size - 11)}"}`;
  it("of the largest size is served", async () => {
    expect(await statusOf({ ...VALID.json, body: body(1000) })).toBe(200);
  });

  it("above gets a 413, which is told", async () => {
    expect(await statusOf({ ...VALID.json, body: body(1001) })).toBe(413);
    expect(told()).toEqual(["body-size: the body has more than 1000 bytes"]);
  });

  it("far above, in chunks, is read to its end", async () => {
    const bytes = new Uint8Array(16 * 1024 * 1024);
    const init = { method: "POST", body: new Blob([bytes]).stream(), duplex: "half" } as const;
    expect((await fetch(`${mock.baseUrl}/items`, init)).status).toBe(413);
  });
});

describe("a body with more wrong than can be told", () => {
  const many = <Value>(count: number, write: (index: number) => Value): readonly Value[] =>
    Array.from({ length: count }, (_, index) => write(index));
  const listed = structuredClone(sampleContract);
  const tags = { type: "array", items: { type: "string" } };
  Object.assign(listed.paths?.["/items"]?.post?.requestBody ?? {}, {
    content: { "application/json": { schema: { type: "object", properties: { tags } } } },
  });
  let large: MockServer;
  beforeAll(async () => {
    large = await startMock(listed, { credentials: "any" });
  });
  afterAll(() => large.close());

  it.each<[what: string, parts: RequestParts, message: RegExp]>([
    [
      "a list",
      { ...VALID.json, body: `{"tags":[${many(50_000, () => 1)}]}` },
      /"message":"\/tags\/0 must be string [^/]*"\}\]\}$/,
    ],
    [
      "a form",
      { ...VALID.form, body: many(1001, (index) => `a${index}=`).join("&") },
      /the form has 1001 fields, 1000 are read/,
    ],
    [
      "a multipart form",
      {
        ...VALID.multipart,
        body: `${many(1001, (index) => VALID.multipart.body.slice(0, -7).replace('"name"', `"a${index}"`)).join("")}--x--`,
      },
      /the form has 1001 fields, 1000 are read/,
    ],
    [
      "a deep value",
      { ...VALID.json, body: `{"tags":${"[".repeat(100_000)}${"]".repeat(100_000)}}` },
      /"code":"body"/,
    ],
  ])("%s gets a 400 with one problem", async (_, parts, message) => {
    const { status, text } = await sendBytes(large.url, writeRequest(parts));
    expect(status).toBe(400);
    expect(text).toMatch(message);
  });
});

it("what the user's own listener throws is thrown, after a response", async () => {
  const thrown = new Error("expected no exchange");
  const own = await startMock(sampleContract, {
    credentials: "any",
    onExchange: () => {
      throw thrown;
    },
  });
  // Vitest's listeners take an unhandled rejection for a failure, which here it is not.
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  const rejected = new Promise((resolve) => process.once("unhandledRejection", resolve));
  try {
    const { status, text } = await sendBytes(own.url, writeRequest(VALID.read));
    expect({ status, names: text.includes(thrown.message) }).toEqual({ status: 500, names: false });
    expect(await rejected).toBe(thrown);
  } finally {
    for (const listener of others) process.on("unhandledRejection", listener);
    await own.close();
  }
});

it("what a contract's callbacks name is not called", async () => {
  const called: string[] = [];
  const target = createServer((incoming, outgoing) => {
    called.push(incoming.url ?? "");
    outgoing.end();
  });
  await new Promise<void>((resolve) => target.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has such an address.
  const { port } = target.address() as AddressInfo;
  const { post } = sampleContract.paths?.["/items"] ?? {};
  const responses = { "200": { description: "Done." } };
  const callbacks = { done: { "{$request.body#/name}": { post: { responses } } } };
  const paths = { "/items": { post: { ...post, callbacks } } };
  const own = await startMock({ ...sampleContract, paths }, { credentials: "any" });
  try {
    const body = JSON.stringify({ name: `http://127.0.0.1:${port}/called` });
    const { status } = await sendBytes(own.url, writeRequest({ ...VALID.json, body }));
    expect(status).toBe(200);
    // A call would have been started before the response, and be served before this one.
    await fetch(`http://127.0.0.1:${port}/probe`);
    expect(called).toEqual(["/probe"]);
  } finally {
    target.closeAllConnections();
    target.close();
    await own.close();
  }
});
