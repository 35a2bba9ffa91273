import type { MiddlewareHandler } from "hono";

/** By which names the server is reached, and whose pages may call it. */
export interface AllowLists {
  /** Host names without a port, such as `shop.example.com`. */
  readonly hosts: readonly string[];
  /** Origins of pages, such as `https://shop.example.com`. */
  readonly origins: readonly string[];
}

/** For a server and a page on one's own machine. */
export const LOOPBACK_ONLY: AllowLists = { hosts: [], origins: [] };

const LOOPBACK = ["127.0.0.1", "[::1]", "localhost"];

/**
 * Refuses requests to another name than the server's own: a stranger's page can point its own domain
 * here (DNS rebinding), and is then of one origin with this server. Refuses requests of other pages,
 * too. What sends no `Origin` is no page, or changes nothing.
 */
export function requireAllowed({ hosts, origins }: AllowLists): MiddlewareHandler {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const isLoopback = LOOPBACK.includes(url.hostname);
    if (!isLoopback && !hosts.includes(url.hostname)) {
      return c.json({ error: "host not allowed" }, 403);
    }
    const origin = c.req.header("Origin");
    const isOwn = isLoopback && origin === `http://${url.host}`;
    if (origin !== undefined && !isOwn && !origins.includes(origin)) {
      return c.json({ error: "origin not allowed" }, 403);
    }
    return next();
  };
}
