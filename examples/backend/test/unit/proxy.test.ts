import { expect, test } from "vitest";
import { createApp } from "../../src/create-app.ts";
import { createClients } from "../../src/create-clients.ts";
import { readConfig, readSecrets } from "../../src/read-config.ts";
import { SETTINGS } from "./settings.ts";

const PRODUCT = { source_id: "tee", name: "T-shirt" };

/** The server in front of vendors that respond as told, and the requests that they get. */
function start(respond: () => Response) {
  const requests: Request[] = [];
  const config = readConfig(SETTINGS);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return respond();
  };
  const allowed = { hosts: ["shop.test"], origins: ["https://shop.test"] };
  const app = createApp(createClients(config, { fetch }), readSecrets(config), allowed);
  const call = (path: string, method: string, headers: Record<string, string> = {}) =>
    app.request(`http://shop.test/api/vendors${path}`, {
      method,
      headers: { "Content-Type": "application/json", ...headers },
      ...(method !== "GET" && { body: JSON.stringify(PRODUCT) }),
    });
  return { app, call, requests };
}

test.each([
  ["a vendor that does not exist", "/acme/v1/products", "POST", 404],
  ["an operation that is not exposed", "/voucherify/v1/products/tee", "DELETE", 404],
  ["a path below an exposed one", "/voucherify/v1/products/", "POST", 404],
  ["another host instead of a path", "/voucherify/http://evil.test/v1/products", "POST", 404],
  ["steps back", "/voucherify/v1/products/..%2f..%2fv1%2fskus", "POST", 404],
  ["one vendor's path at another", "/userflux/v1/products", "POST", 404],
  ["a method that the operation does not have", "/voucherify/v1/products", "DELETE", 405],
  ["a method that changes nothing, too", "/voucherify/v1/products", "GET", 405],
])("does not let through %s", async (_, path, method, status) => {
  const { call, requests } = start(() => Response.json({}));
  expect((await call(path, method)).status).toBe(status);
  expect(requests).toEqual([]);
});

test("takes only JSON, and not much of it", async () => {
  const { app, call, requests } = start(() => Response.json({}));
  const url = "http://shop.test/api/vendors/voucherify/v1/products";
  const send = (body: string, type = "application/json") =>
    app.request(url, { method: "POST", headers: { "Content-Type": type }, body });
  expect((await send("name=T-shirt", "application/x-www-form-urlencoded")).status).toBe(415);
  expect((await send("{", "text/plain")).status).toBe(415);
  expect((await send("{")).status).toBe(400);
  expect((await send(JSON.stringify("x".repeat(200_000)))).status).toBe(413);
  expect(requests).toEqual([]);
  expect((await call("/voucherify/v1/products", "POST")).status).toBe(200);
});

test("sends the body and the server's own credentials, and no header of the browser", async () => {
  const { call, requests } = start(() => Response.json({ id: "prod_1" }));
  const response = await call("/voucherify/v1/products", "POST", {
    Authorization: "Bearer test-browser-token",
    Cookie: "session=test-session",
    Connection: "X-App-Id",
    "Proxy-Authorization": "test-proxy",
    "X-App-Id": "test-other-id",
    "X-Forwarded-Host": "evil.test",
    "Transfer-Encoding": "chunked",
  });
  expect(await response.json()).toEqual({ id: "prod_1" });
  const [request] = requests;
  expect(request?.url).toBe("https://api.voucherify.io/v1/products");
  expect(await request?.json()).toEqual(PRODUCT);
  expect(Object.fromEntries(request?.headers ?? [])).toEqual({
    "content-type": "application/json",
    "x-app-id": "test-app-id",
    "x-app-token": "test-app-token",
  });
});

test("passes on what the browser's client needs of a response, and nothing else", async () => {
  const { call, requests } = start(() =>
    Response.json(
      { code: 429, message: "slow down" },
      { status: 429, headers: { "Retry-After": "7", "Set-Cookie": "a=b", "X-Internal": "host" } },
    ),
  );
  const response = await call("/voucherify/v1/products", "POST");
  expect(response.status).toBe(429);
  expect(await response.json()).toEqual({ code: 429, message: "slow down" });
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "application/json",
    "retry-after": "7",
  });
  expect(requests).toHaveLength(1);
});

test.each([
  ["the vendor refuses our credentials", 401, { message: "bad key" }],
  ["the vendor is at fault", 500, { trace: "at handler (internal.js)" }],
  ["an error repeats a secret", 400, { message: "unknown field test-app-token" }],
])("drops the body if %s", async (_, status, body) => {
  const { call } = start(() => Response.json(body, { status }));
  const response = await call("/voucherify/v1/products", "POST");
  expect(response.status).toBe(status);
  expect(await response.text()).toBe("");
});

test("finds a secret that JSON escapes", async () => {
  const config = readConfig({ ...SETTINGS, VOUCHERIFY_APP_TOKEN: 'test-"app"-token' });
  const fetch: typeof globalThis.fetch = async () =>
    Response.json({ message: 'unknown field test-"app"-token' }, { status: 400 });
  const app = createApp(createClients(config, { fetch }), readSecrets(config));
  const headers = { "Content-Type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(PRODUCT) };
  const response = await app.request("http://localhost/api/vendors/voucherify/v1/products", init);
  expect(response.status).toBe(400);
  expect(await response.text()).toBe("");
});

test("responds with 502 and the kind of failure if the vendor cannot be reached", async () => {
  const { call } = start(() => {
    throw new TypeError("fetch failed: test-app-token");
  });
  const response = await call("/voucherify/v1/products", "POST");
  expect(response.status).toBe(502);
  expect(await response.json()).toEqual({ error: "network" });
});
