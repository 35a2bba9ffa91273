import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Clients } from "./create-clients.ts";
import { createProxy } from "./proxy/create-proxy.ts";
import { exposeOperations } from "./proxy/exposed-operations.ts";
import { requireJson } from "./require-json.ts";
import { upsertHandler } from "./upsert-handler.ts";

const MAX_BODY_BYTES = 100_000;

/**
 * The server's routes. Put a sign-in before them in an application of your own: they use the shop's
 * credentials for everyone who reaches them.
 * @param secrets texts that no response may contain
 */
export function createApp(clients: Clients, secrets: readonly string[]): Hono {
  const app = new Hono();
  app.use(
    requireJson,
    bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => c.json({ error: "too large" }, 413) }),
  );
  app.put("/api/products/:reference", upsertHandler(clients));
  app.route("/api/vendors", createProxy(exposeOperations(clients), secrets));
  app.notFound((c) => c.json({ error: "not found" }, 404));
  app.onError((_error, c) => c.json({ error: "internal" }, 500));
  return app;
}
