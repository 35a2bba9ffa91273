import { once } from "node:events";
import { createServer } from "node:http";
import type { Server } from "node:net";
import { serve } from "@hono/node-server";
import { expect, test } from "vitest";
import { createApp } from "../../src/create-app.ts";
import { createMockClients } from "./vendors.ts";

const BODY = { name: "Tee", url: "https://shop.example.com/tee", category: "a", priceInCents: 1 };

/** The port on which a server listens. */
function portOf(server: Pick<Server, "address">): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

test.each([
  ["/api/products/tee-001", "PUT", BODY],
  ["/api/vendors/userflux/product", "POST", { id: "tee", typeId: "a", properties: {} }],
])(
  "a caller of %s that leaves aborts what is under way at the vendors",
  async (path, method, body) => {
    // Never responds, and notices when its caller has left.
    const vendor = createServer();
    vendor.listen(0, "127.0.0.1");
    await once(vendor, "listening");
    const url = `http://127.0.0.1:${portOf(vendor)}`;
    const clients = createMockClients({ USERFLUX_BASE_URL: url });
    const server = serve({ fetch: createApp(clients, []).fetch, hostname: "127.0.0.1", port: 0 });
    await once(server, "listening");
    try {
      const caller = new AbortController();
      const asked = once(vendor, "request");
      const call = fetch(`http://127.0.0.1:${portOf(server)}${path}`, {
        method,
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
        signal: caller.signal,
      });
      const [incoming] = await asked;
      const left = once(incoming.socket, "close");
      caller.abort();
      await expect(call).rejects.toThrow();
      await left;
      expect(incoming.socket.destroyed).toBe(true);
    } finally {
      server.close();
      vendor.close();
    }
  },
);
