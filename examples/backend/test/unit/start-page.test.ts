import { expect, test } from "vitest";
import { createApp } from "../../src/create-app.ts";
import { createClients } from "../../src/create-clients.ts";
import { readConfig, readSecrets } from "../../src/read-config.ts";
import { SETTINGS } from "./settings.ts";

/** The server in front of vendors that take everything. */
function start() {
  const config = readConfig(SETTINGS);
  const fetch = async () => new Response(null, { status: 204 });
  const clients = createClients(config, { fetch, maxRetries: 0 });
  return createApp(clients, readSecrets(config), { hosts: ["shop.test"], origins: [] });
}

/** The page's text, without its markup. */
async function readPage(url: string) {
  const response = await start().request(url);
  const text = (await response.text())
    .replace(/<[^>]+>/g, "\n")
    .replace(/&(?:quot|#39);/g, (entity) => (entity === "&quot;" ? '"' : "'"));
  return { status: response.status, type: response.headers.get("Content-Type"), text };
}

test("says what the server offers, and names every call that it lets through", async () => {
  const { status, type, text } = await readPage("http://127.0.0.1:8787/");
  expect([status, type]).toEqual([200, "text/html; charset=UTF-8"]);
  for (const call of [
    "/api/vendors/fanfare/products",
    "/api/vendors/solvimon/v{version}/products",
    "/api/vendors/userflux/product",
    "/api/vendors/voucherify/v1/products",
  ])
    expect(text).toContain(call);
});

test("has a call to copy, which the server takes", async () => {
  const { text } = await readPage("http://shop.test/");
  const [, method = "", url = "", type = "", body = ""] =
    /curl -X (\S+) (\S+) \\\n +-H "Content-Type: ([^"]+)" \\\n +-d '([^']+)'/.exec(text) ?? [];
  expect(url).toBe("http://shop.test/api/products/tee-001");
  const headers = { "Content-Type": type };
  const response = await start().request(url, { method, headers, body });
  // The vendors' own documents say which of them may respond without a product.
  expect([200, 207]).toContain(response.status);
});

test("is not shown under another name than the server's own", async () => {
  expect((await readPage("http://evil.test/")).status).toBe(403);
});
