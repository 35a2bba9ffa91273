import { createFanfareClient, type UpsertProductBody, upsertProduct } from "@org/products/fanfare";
import type { Product } from "../product.ts";
import type { Vendor } from "./vendor.ts";

const client = createFanfareClient({ auth: "none", baseUrl: "/api/vendors/fanfare" });

/** The product field behind each field of the vendor. */
const FIELDS = new Map<unknown, keyof Product>([
  ["name", "name"],
  ["url", "url"],
  ["description", "description"],
  ["primarySyncSource", "reference"],
] satisfies [keyof UpsertProductBody, keyof Product][]);

/** Fanfare lists what it does not accept, each with the path of a field. */
export const fanfare: Vendor = {
  name: "Fanfare",
  async upsert({ reference, name, url, description }, options) {
    const result = await upsertProduct(client, {
      body: {
        name,
        url,
        description,
        primarySyncSource: { syncSource: "shop", syncSourceId: reference },
      },
      ...options,
    });
    if (result.status === 400) {
      // The backend may have dropped the body.
      const problems = result.error.body?.issues?.map(({ path, message }) => ({
        field: FIELDS.get(path[0]?.key),
        message,
      }));
      if (problems) return { problems };
    }
    if (result.error) throw result.error;
    return { id: result.data.id };
  },
};
