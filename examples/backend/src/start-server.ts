import { type ServerType, serve } from "@hono/node-server";
import type { Hono } from "hono";

/** How long a caller may take to send a request, in milliseconds; it gets 408 then. */
export interface ReceiveLimits {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  /** How often connections are looked at. */
  readonly connectionsCheckingInterval: number;
}

/** Ample for the largest body that is taken. Node's own are 60 and 300 seconds. */
const LIMITS: ReceiveLimits = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1000,
};

/**
 * Starts to listen. How long a call of a vendor takes is limited by its client.
 * @param listening gets the port
 */
export function startServer(
  app: Hono,
  { HOST, PORT }: { readonly HOST: string; readonly PORT: number },
  listening: (port: number) => void,
  limits: ReceiveLimits = LIMITS,
): ServerType {
  const options = { fetch: app.fetch, hostname: HOST, port: PORT, serverOptions: { ...limits } };
  return serve(options, ({ port }) => listening(port));
}
