import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Clients } from "./create-clients.ts";
import { type AllowLists, LOOPBACK_ONLY, requireAllowed } from "./guard/allow-lists.ts";
import { requireJson } from "./guard/require-json.ts";
import { withholdSecrets } from "./guard/withhold-secrets.ts";
import { createProxy } from "./proxy/create-proxy.ts";
import { exposeOperations } from "./proxy/exposed-operations.ts";
import { startPage } from "./start-page.ts";
import { upsertHandler } from "./upsert-handler.ts";

const MAX_BODY_BYTES = 100_000;

/**
 * The server's routes. Put a sign-in before them in an application of your own: they use the shop's
 * credentials for everyone who reaches them.
 * @param secrets texts that no response may contain
 * @param allowed names of the server and origins of its pages, beside the loopback ones
 */
export function createApp(
  clients: Clients,
  secrets: readonly string[],
  allowed: AllowLists = LOOPBACK_ONLY,
): Hono {
  const app = new Hono();
  app.use(
    withholdSecrets(secrets),
    requireAllowed(allowed),
    requireJson,
    bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => c.json({ error: "too large" }, 413) }),
  );
  const exposed = exposeOperations(clients);
  app.get("/", (c) => c.html(startPage(exposed, new URL(c.req.url).origin)));
  app.put("/api/products/:reference", upsertHandler(clients));
  app.route("/api/vendors", createProxy(exposed));
  app.notFound((c) => c.json({ error: "not found" }, 404));
  app.onError((_error, c) => c.json({ error: "internal" }, 500));
  return app;
}
