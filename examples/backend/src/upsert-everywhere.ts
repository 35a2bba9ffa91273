import { fanfare, solvimon, unwrap, userflux, voucherify } from "@org/products";
import type { Clients } from "./create-clients.ts";
import { describeFailure } from "./describe-failure.ts";
import type { Product } from "./product.ts";

/**
 * Upserts a product at all vendors at the same time, in the terms of each. Every body has the reference in
 * the field that the vendor matches on: that makes it an upsert, and lets the client retry a call that
 * failed. Never rejects: a vendor that fails does not affect the others.
 * @param signal aborts the calls that are under way
 */
export function upsertEverywhere(clients: Clients, product: Product, signal: AbortSignal) {
  const { reference, category, ...properties } = product;
  const { name, url, description, priceInCents: price } = properties;
  const primarySyncSource = { syncSource: "shop", syncSourceId: reference };
  const inFanfare = { name, url, description, primarySyncSource };
  const inSolvimon = { reference, name, description };
  const inUserflux = { id: reference, typeId: category, properties };
  const inVoucherify = { source_id: reference, name, price, metadata: { url, category } };
  const calls: Record<keyof Clients, Promise<fanfare.AnyResult>> = {
    fanfare: fanfare.upsertProduct(clients.fanfare, { body: inFanfare, signal }),
    solvimon: solvimon.upsertProduct(clients.solvimon, { body: inSolvimon, signal }),
    userflux: userflux.upsertProduct(clients.userflux, { body: inUserflux, signal }),
    voucherify: voucherify.upsertProduct(clients.voucherify, { body: inVoucherify, signal }),
  };
  const outcomes = Object.entries(calls).map(async ([vendor, call]) => ({
    vendor,
    ...(await call.then(unwrap).then(done, failed)),
  }));
  return Promise.all(outcomes);
}

const done = () => ({ outcome: "done" }) as const;
const failed = (error: unknown) => ({ outcome: "failed", ...describeFailure(error) }) as const;
