import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Gateway, openGateway } from "../src/stage/open-gateway.ts";

const received: string[] = [];
const vendor = createServer((request, answer) => {
  received.push(`${request.method} ${request.url}`);
  answer.writeHead(404, { "X-From": "vendor" }).end("{}");
});
let gateway: Gateway;

beforeEach(async () => {
  received.length = 0;
  vendor.listen(0, "127.0.0.1");
  await once(vendor, "listening");
  // A server that listens on TCP has an address with a port.
  const { port } = vendor.address() as AddressInfo;
  const files = fileURLToPath(new URL(".", import.meta.url));
  gateway = await openGateway(new Map([["acme", `http://127.0.0.1:${port}`]]), files);
});
afterEach(async () => {
  await gateway.close();
  vendor.closeAllConnections();
  vendor.close();
  await once(vendor, "close");
});

it("hands a call on as it came, and notes its answer", async () => {
  const url = `${gateway.urlOf("acme")}/api/products/a%2Fb?c=%20`;
  const answer = await fetch(url, { method: "PUT", body: "{}" });
  expect(answer.status).toBe(404);
  expect(answer.headers.get("x-from")).toBe("vendor");
  expect(received).toEqual(["PUT /api/products/a%2Fb?c=%20"]);
  expect(gateway.answers).toEqual(["acme 404"]);
});

it("serves files, and none from elsewhere", async () => {
  const statusOf = async (path: string) => (await fetch(gateway.origin + path)).status;
  expect(await statusOf("/task.ts")).toBe(200);
  expect(await statusOf("/%2e%2e/package.json")).toBe(404);
  expect(await statusOf("/calls/nobody/products")).toBe(404);
  expect(gateway.answers).toEqual([]);
});
