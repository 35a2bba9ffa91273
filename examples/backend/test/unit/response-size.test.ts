import { expect, test } from "vitest";
import { createApp } from "../../src/create-app.ts";
import { createClients } from "../../src/create-clients.ts";
import { readConfig } from "../../src/read-config.ts";
import { SETTINGS } from "./settings.ts";

/** Posts a product through the proxy to a vendor with this response, of which 1,000 bytes are read. */
async function post(response: Response, path = "voucherify/v1/products") {
  const options = { fetch: async () => response, maxResponseBytes: 1000 };
  const app = createApp(createClients(readConfig(SETTINGS), options), []);
  return app.request(`http://localhost/api/vendors/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ source_id: "tee" }),
  });
}

test.each([
  // What the vendor did is known; what it says about it is not.
  [400, 400],
  [200, 502],
])("a response of %i that does not end is given up, as %i", async (status, forwarded) => {
  let isCanceled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode(" ".repeat(400))),
    cancel: () => {
      isCanceled = true;
    },
  });
  const headers = { "Content-Type": "application/json" };
  const response = await post(new Response(endless, { status, headers }));
  expect([response.status, isCanceled]).toEqual([forwarded, true]);
});

test("a response within the limit arrives as it is", async () => {
  const response = await post(Response.json({ id: "x".repeat(900) }, { status: 201 }));
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ id: "x".repeat(900) });
});

test("a response without a body stays one where its vendor documents none", async () => {
  const empty = () => new Response(null, { status: 204 });
  expect((await post(empty(), "userflux/product")).status).toBe(204);
  expect((await post(empty())).status).toBe(502);
});
