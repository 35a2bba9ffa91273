import { expect, test } from "vitest";
import { createApp } from "../../src/create-app.ts";
import { createClients } from "../../src/create-clients.ts";
import { readConfig } from "../../src/read-config.ts";
import { SETTINGS } from "./settings.ts";

async function send(method: string, path: string, body: object) {
  let reached = false;
  const fetch: typeof globalThis.fetch = async () => {
    reached = true;
    return Response.json({});
  };
  const app = createApp(createClients(readConfig(SETTINGS), { fetch }), []);
  const headers = { "Content-Type": "application/json" };
  const init = { method, headers, body: JSON.stringify(body) };
  const response = await app.request(`http://localhost${path}`, init);
  return { status: response.status, reached };
}

const put = (url: string) =>
  send("PUT", "/api/products/tee", { name: "Tee", url, category: "a", priceInCents: 1 });
const post = (url: string) =>
  send("POST", "/api/vendors/voucherify/v1/products", {
    source_id: "tee",
    image_url: url,
    metadata: { url },
  });

test.each(["https://shop.example.com/tee?a=b#c", "http://localhost:3000"])(
  "%s is taken",
  async (url) => {
    expect(await put(url)).toEqual({ status: 200, reached: true });
    expect(await post(url)).toEqual({ status: 200, reached: true });
  },
);

test.each([
  "javascript:alert(1)",
  " java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
])("%j reaches no vendor", async (url) => {
  expect(await put(url)).toEqual({ status: 422, reached: false });
  expect(await post(url)).toEqual({ status: 422, reached: false });
});

test("what is no URL is refused for a product, and left to the vendor behind the proxy", async () => {
  expect(await put("tee")).toEqual({ status: 422, reached: false });
  expect(await post("")).toEqual({ status: 200, reached: true });
});
