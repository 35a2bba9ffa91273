import type { Handler } from "hono";
import * as v from "valibot";
import type { Clients } from "./create-clients.ts";
import { ProductFields } from "./product.ts";
import { upsertEverywhere } from "./upsert-everywhere.ts";

const Body = v.pipe(v.string(), v.parseJson(), ProductFields);

/**
 * Takes a product and upserts it at all vendors. Responds with 200 if all accepted it, 207 if some
 * did, 502 if none did, and 422 with the fields at fault if the product is invalid. A caller that
 * disconnects aborts the calls.
 */
export function upsertHandler(clients: Clients): Handler<object, "/:reference"> {
  return async (c) => {
    const { success, output, issues } = v.safeParse(Body, await c.req.text());
    if (!success) {
      const problems = issues.map((issue) => ({
        field: v.getDotPath(issue) ?? "body",
        message: issue.message,
      }));
      return c.json({ error: "invalid product", problems }, 422);
    }
    const product = { ...output, reference: c.req.param("reference") };
    const outcomes = await upsertEverywhere(clients, product, c.req.raw.signal);
    const done = outcomes.filter(({ outcome }) => outcome === "done");
    const status = done.length === outcomes.length ? 200 : done.length > 0 ? 207 : 502;
    return c.json({ reference: product.reference, outcomes }, status);
  };
}
