import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  callOperation,
  createVendorClient,
  encodeMultipart,
  encodeRaw,
  type VendorClient,
} from "../../src/index.ts";
import { acme, allLocations } from "../support/observed-client.ts";

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly rawHeaders: string[];
  readonly body: string;
}

const received: Received[] = [];
const server = createServer(async (request, response) => {
  const { method, url, rawHeaders } = request;
  received.push({ method, url, rawHeaders, body: await bodyOf(request) });
  response.writeHead(200, { "Content-Type": "application/json" }).end('{"id":"tee"}');
});

let client: VendorClient;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A listening TCP server has an address of this shape; only pipes have another.
  const { port } = server.address() as AddressInfo;
  client = createVendorClient(
    {
      ...acme,
      security: [
        [
          { key: "appId", name: "X-App-Id" },
          { key: "appToken", name: "X-App-Token" },
        ],
      ],
    },
    {
      auth: { appId: "test-app-id", appToken: "test-app-token" },
      baseUrl: `http://127.0.0.1:${port}/api/`,
    },
  );
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

async function exchange(metadata: Parameters<typeof callOperation>[1], init: object) {
  received.length = 0;
  const result = await callOperation(
    client,
    { locations: allLocations, success: "any", ...metadata },
    init,
  );
  const [only, ...more] = received;
  expect(more).toEqual([]);
  return { result, ...only };
}

const headerOf = (rawHeaders: string[] | undefined, name: string) =>
  rawHeaders?.flatMap((one, index) =>
    index % 2 === 0 && one.toLowerCase() === name ? [rawHeaders[index + 1]] : [],
  );

describe("on the wire", () => {
  it("a call is the method, path, query, headers and body it should be", async () => {
    const { result, method, url, rawHeaders, body } = await exchange(
      { method: "POST", path: "/products/{id}" },
      { path: { id: "a/b" }, query: { "expand[]": ["x y"] }, body: { name: "Tée" } },
    );
    expect({ method, url, body }).toEqual({
      method: "POST",
      url: "/api/products/a%2Fb?expand%5B%5D=x%20y",
      body: '{"name":"Tée"}',
    });
    expect(headerOf(rawHeaders, "content-type")).toEqual(["application/json"]);
    expect(headerOf(rawHeaders, "x-app-id")).toEqual(["test-app-id"]);
    expect(headerOf(rawHeaders, "x-app-token")).toEqual(["test-app-token"]);
    expect(result).toMatchObject({ status: 200, data: { id: "tee" }, error: undefined });
  });

  it("a multipart body names its boundary and holds a file part", async () => {
    const { rawHeaders, body } = await exchange(
      {
        method: "POST",
        path: "/import",
        contentType: "multipart/form-data",
        encodeBody: encodeMultipart,
      },
      { body: { file: new File(["a,b"], "p.csv", { type: "text/csv" }), note: "x" } },
    );
    const [type = ""] = headerOf(rawHeaders, "content-type") ?? [];
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(type)?.[1];
    expect(body?.split(`--${boundary}`)).toEqual([
      "",
      '\r\nContent-Disposition: form-data; name="file"; filename="p.csv"\r\nContent-Type: text/csv\r\n\r\na,b\r\n',
      '\r\nContent-Disposition: form-data; name="note"\r\n\r\nx\r\n',
      "--\r\n",
    ]);
  });

  it("a stream is sent in chunks with its documented type", async () => {
    const { rawHeaders, body } = await exchange(
      { method: "PUT", path: "/file", contentType: "text/csv", encodeBody: encodeRaw },
      { body: new Blob(["a,b"]).stream() },
    );
    expect(headerOf(rawHeaders, "content-type")).toEqual(["text/csv"]);
    expect(headerOf(rawHeaders, "transfer-encoding")).toEqual(["chunked"]);
    expect(body).toBe("a,b");
  });

  it("a call without a body has no Content-Type", async () => {
    const { rawHeaders, body } = await exchange({ method: "DELETE", path: "/p" }, {});
    expect(headerOf(rawHeaders, "content-type")).toEqual([]);
    expect(body).toBe("");
  });

  it("cookies go in one header", async () => {
    const { rawHeaders } = await exchange(
      { method: "GET", path: "/p" },
      { cookie: { a: 1, b: "x;y" } },
    );
    expect(headerOf(rawHeaders, "cookie")).toEqual(["a=1; b=x%3By"]);
  });
});
