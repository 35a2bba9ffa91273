import type { MiddlewareHandler } from "hono";

/**
 * Accepts only JSON bodies. A page of another origin cannot send those without asking first (CORS),
 * which is never allowed.
 */
export const requireJson: MiddlewareHandler = async (c, next) => {
  const hasBody = c.req.raw.body !== null;
  const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (hasBody && type !== "application/json") return c.json({ error: "send JSON" }, 415);
  return next();
};
