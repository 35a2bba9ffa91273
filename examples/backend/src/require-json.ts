import type { MiddlewareHandler } from "hono";

/**
 * Takes JSON bodies alone. A page of another origin cannot send those without asking first (CORS),
 * and it is never allowed.
 */
export const requireJson: MiddlewareHandler = async (c, next) => {
  const hasBody = c.req.raw.body !== null;
  const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (hasBody && type !== "application/json") return c.json({ error: "send JSON" }, 415);
  return next();
};
