import type { Clients } from "./create-clients.ts";
import { describeFailure, type FailureReport } from "./describe-failure.ts";
import type { Product } from "./product.ts";
import { UPSERTS, type VendorUpsert } from "./upsert-product.ts";

/** How the upsert went at one vendor. */
export type Outcome =
  | { readonly vendor: string; readonly outcome: "done" }
  | ({ readonly vendor: string; readonly outcome: "failed" } & FailureReport);

/**
 * Upserts a product at all vendors at the same time. Never rejects: a vendor that fails does not
 * affect the others.
 * @param signal aborts the calls that are under way
 */
export function upsertEverywhere(
  clients: Clients,
  product: Product,
  signal: AbortSignal,
): Promise<readonly Outcome[]> {
  const upsertAt = async ({ vendor, upsert }: VendorUpsert): Promise<Outcome> => {
    try {
      const { error } = await upsert(clients, product, signal);
      if (error) throw error;
      return { vendor, outcome: "done" };
    } catch (error) {
      return { vendor, outcome: "failed", ...describeFailure(error) };
    }
  };
  return Promise.all(UPSERTS.map(upsertAt));
}
