import { createVoucherifyClient, upsertProduct } from "@org/products/voucherify";
import type { Vendor } from "./vendor.ts";

const client = createVoucherifyClient({ auth: "none", baseUrl: "/api/vendors/voucherify" });

/** Voucherify says what it does not accept, but not in which field. */
export const voucherify: Vendor = {
  name: "Voucherify",
  async upsert({ reference, name, url, category, priceInCents }, options) {
    const { status, data, error } = await upsertProduct(client, {
      body: { source_id: reference, name, price: priceInCents, metadata: { url, category } },
      ...options,
    });
    // The backend may have dropped the body.
    if (status === 400 && error.body) {
      const { message, details } = error.body;
      return { problems: [{ field: undefined, message: details ?? message }] };
    }
    if (error) throw error;
    return { id: data.id };
  },
};
