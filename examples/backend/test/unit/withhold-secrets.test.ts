import { expect, test } from "vitest";
import { createApp } from "../../src/create-app.ts";
import { createClients } from "../../src/create-clients.ts";
import { readConfig, readSecrets } from "../../src/read-config.ts";
import { SETTINGS } from "./settings.ts";

const TOKEN = 'test-"app"/token';

/** What a browser gets where every vendor responds like this. */
async function get(response: () => Response, path: string, method: string, body: object) {
  const config = readConfig({ ...SETTINGS, VOUCHERIFY_APP_TOKEN: TOKEN });
  const fetch: typeof globalThis.fetch = async () => response();
  const app = createApp(createClients(config, { fetch, maxRetries: 0 }), readSecrets(config));
  return app.request(`http://localhost${path}`, {
    method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

const proxied = (response: () => Response) =>
  get(response, "/api/vendors/voucherify/v1/products", "POST", { source_id: "tee" });

const WAYS: readonly (readonly [way: string, text: string])[] = [
  ["as it is", TOKEN],
  ["within a text", `token=${TOKEN};`],
  ["in a URL", encodeURIComponent(TOKEN)],
  ["in Base64", Buffer.from(TOKEN).toString("base64")],
];

test.each(WAYS)("a header that is kept loses a secret %s", async (_way, text) => {
  const headers = { "X-Request-Id": text, "Retry-After": "7" };
  const response = await proxied(() => Response.json({ ok: true }, { headers }));
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "application/json",
    "retry-after": "7",
  });
  expect(await response.json()).toEqual({ ok: true });
});

test.each(WAYS)("a body with a secret %s is dropped", async (_way, text) => {
  const response = await proxied(() => Response.json({ message: text }, { status: 400 }));
  expect([response.status, await response.text()]).toEqual([400, ""]);
  expect(response.headers.get("Content-Type")).toBe(null);
});

test("the report on all vendors has no secret that one of them calls its request's id", async () => {
  const product = { name: "Tee", url: "https://shop.test/", category: "a", priceInCents: 1 };
  const headers = { "X-Request-Id": SETTINGS["USERFLUX_API_KEY"] ?? "" };
  const fail = () => Response.json({}, { status: 400, headers });
  const response = await get(fail, "/api/products/tee", "PUT", product);
  expect([response.status, await response.text()]).toEqual([502, ""]);
});
