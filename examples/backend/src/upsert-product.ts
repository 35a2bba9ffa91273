import { fanfare, solvimon, userflux, voucherify } from "@org/products";
import type { Clients } from "./create-clients.ts";
import type { Product } from "./product.ts";

/** Vendors that a product goes to. */
export type Vendor = keyof Clients;

/** Creates or updates the product at one vendor. Rejects with the vendor's typed error. */
type Upsert = (clients: Clients, product: Product, signal: AbortSignal) => Promise<Answer>;

/** What every vendor's result has in common: the error, and undefined where there is none. */
interface Answer {
  readonly error: Error | undefined;
}

/**
 * The same product in each vendor's words. Every body carries the reference where the vendor looks
 * for it: that makes it an upsert, and lets the client repeat a call that failed.
 */
export const upsertProduct: Readonly<Record<Vendor, Upsert>> = {
  fanfare: (clients, { reference, name, url, description }, signal) =>
    fanfare.upsertProduct(clients.fanfare, {
      body: {
        name,
        url,
        description,
        primarySyncSource: { syncSource: "shop", syncSourceId: reference },
      },
      signal,
    }),
  solvimon: (clients, { reference, name, description }, signal) =>
    solvimon.upsertProduct(clients.solvimon, { body: { reference, name, description }, signal }),
  userflux: (clients, { reference, category, ...properties }, signal) =>
    userflux.upsertProduct(clients.userflux, {
      body: { id: reference, typeId: category, properties },
      signal,
    }),
  voucherify: (clients, { reference, name, url, category, priceInCents }, signal) =>
    voucherify.upsertProduct(clients.voucherify, {
      body: { source_id: reference, name, price: priceInCents, metadata: { url, category } },
      signal,
    }),
};
