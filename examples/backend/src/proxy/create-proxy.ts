import { Hono } from "hono";
import { parseBody } from "../guard/web-url.ts";
import type { ExposedOperation } from "./exposed-operations.ts";
import { respondFailure, respondResult } from "./respond.ts";

/**
 * Lets a browser call the vendors without a secret: `/<vendor>/<path as at the vendor>`. Only the
 * body of the browser's request is forwarded, as JSON, so no header can be smuggled in; what is not
 * exposed does not exist.
 */
export function createProxy(operations: readonly ExposedOperation[]): Hono {
  return new Hono().all("/:vendor/:path{.+}", async (c) => {
    const { vendor, path } = c.req.param();
    const found = operations.filter((one) => one.vendor === vendor && one.path.test(`/${path}`));
    if (found.length === 0) return c.json({ error: "not exposed" }, 404);
    const operation = found.find(({ method }) => method === c.req.method);
    if (operation === undefined) {
      const allow = found.map(({ method }) => method).join(", ");
      return c.json({ error: "method not allowed" }, 405, { Allow: allow });
    }
    // The browser's client retries calls, and shows that it does: retrying here too would multiply
    // them.
    const init = { signal: c.req.raw.signal, maxRetries: 0 };
    const text = await c.req.text();
    try {
      return respondResult(await operation.call(() => parseBody(text), init));
    } catch (error) {
      return respondFailure(error);
    }
  });
}
