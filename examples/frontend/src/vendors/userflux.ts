import { createUserfluxClient, unwrap, upsertProduct } from "@org/products/userflux";
import type { Vendor } from "./vendor.ts";

const client = createUserfluxClient({ auth: "none", baseUrl: "/api/vendors/userflux" });

/** Userflux documents no body, neither for a success nor for an error: the id is the shop's own. */
export const userflux: Vendor = {
  name: "Userflux",
  async upsert({ reference, category, ...properties }, options) {
    const body = { id: reference, typeId: category, properties };
    unwrap(await upsertProduct(client, { body, ...options }));
    return { id: reference };
  },
};
