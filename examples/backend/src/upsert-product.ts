import { fanfare, solvimon, userflux, voucherify } from "@org/products";
import type { Clients } from "./create-clients.ts";
import type { Product } from "./product.ts";

/** How to upsert a product at one vendor. */
export interface VendorUpsert {
  readonly vendor: keyof Clients;
  /**
   * Creates or updates the product there.
   * @returns the result, whose `error` is undefined if the vendor accepted it
   * @throws the client's typed error if there is no usable response
   */
  upsert(
    clients: Clients,
    product: Product,
    signal: AbortSignal,
  ): Promise<{ readonly error: Error | undefined }>;
}

/**
 * The same product in each vendor's terms. Every body has the reference in the field that the
 * vendor matches on: that makes it an upsert, and lets the client retry a call that failed.
 */
export const UPSERTS: readonly VendorUpsert[] = [
  {
    vendor: "fanfare",
    upsert: (clients, { reference, name, url, description }, signal) =>
      fanfare.upsertProduct(clients.fanfare, {
        body: {
          name,
          url,
          description,
          primarySyncSource: { syncSource: "shop", syncSourceId: reference },
        },
        signal,
      }),
  },
  {
    vendor: "solvimon",
    upsert: (clients, { reference, name, description }, signal) =>
      solvimon.upsertProduct(clients.solvimon, { body: { reference, name, description }, signal }),
  },
  {
    vendor: "userflux",
    upsert: (clients, { reference, category, ...properties }, signal) =>
      userflux.upsertProduct(clients.userflux, {
        body: { id: reference, typeId: category, properties },
        signal,
      }),
  },
  {
    vendor: "voucherify",
    upsert: (clients, { reference, name, url, category, priceInCents }, signal) =>
      voucherify.upsertProduct(clients.voucherify, {
        body: { source_id: reference, name, price: priceInCents, metadata: { url, category } },
        signal,
      }),
  },
];
