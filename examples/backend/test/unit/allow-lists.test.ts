import { expect, test } from "vitest";
import { createApp } from "../../src/create-app.ts";
import { createClients } from "../../src/create-clients.ts";
import { readConfig } from "../../src/read-config.ts";
import { SETTINGS } from "./settings.ts";

const ALLOWED = { hosts: ["shop.test"], origins: ["https://shop.test"] };

/** Sends a product through the proxy; with `reached`, whether a vendor got it. */
async function send(host: string, origin: string | undefined, path = "/api/products/tee") {
  let reached = false;
  const fetch: typeof globalThis.fetch = async () => {
    reached = true;
    return Response.json({});
  };
  const app = createApp(createClients(readConfig(SETTINGS), { fetch }), [], ALLOWED);
  const { status } = await app.request(`http://${host}${path}`, {
    method: path.includes("vendors") ? "POST" : "PUT",
    headers: {
      "Content-Type": "application/json",
      ...(origin !== undefined && { Origin: origin }),
    },
    body: JSON.stringify({
      name: "Tee",
      url: "https://shop.test/tee",
      category: "apparel",
      priceInCents: 1,
    }),
  });
  return { status, reached };
}

const PATHS = ["/api/products/tee", "/api/vendors/userflux/product"];

test.each([
  ["shop.test", "https://shop.test"],
  ["shop.test", undefined],
  ["127.0.0.1:8787", undefined],
  ["127.0.0.1:8787", "http://127.0.0.1:8787"],
  ["localhost:5173", "http://localhost:5173"],
  ["[::1]:8787", undefined],
])("takes a request to %s of a page at %s", async (host, origin) => {
  for (const path of PATHS) expect((await send(host, origin, path)).reached).toBe(true);
});

test.each([
  // A page's own domain that points here: to the browser, both are of one origin.
  ["rebound.test:8787", "http://rebound.test:8787"],
  ["rebound.test:8787", undefined],
  ["127.0.0.1.rebound.test", undefined],
  ["localhost.rebound.test", undefined],
  ["notshop.test", "https://shop.test"],
  ["127.0.0.1:8787", "https://evil.test"],
  ["127.0.0.1:8787", "http://127.0.0.1:9999"],
  ["127.0.0.1:8787", "https://127.0.0.1:8787"],
  ["shop.test", "http://shop.test"],
  ["shop.test", "https://shop.test.evil.test"],
  ["shop.test", "https://shop.test:444"],
  ["shop.test", "null"],
  ["shop.test", ""],
])("takes no request to %s of a page at %s", async (host, origin) => {
  for (const path of PATHS) {
    expect(await send(host, origin, path)).toEqual({ status: 403, reached: false });
  }
});
