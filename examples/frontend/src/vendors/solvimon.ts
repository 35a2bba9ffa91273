import {
  createSolvimonClient,
  type UpsertProductBody,
  upsertProduct,
} from "@org/products/solvimon";
import type { Product } from "../product.ts";
import type { Vendor } from "./vendor.ts";

const client = createSolvimonClient({ auth: "none", baseUrl: "/api/vendors/solvimon" });

/** The product field behind each field of the vendor. */
const FIELDS = new Map<unknown, keyof Product>([
  ["reference", "reference"],
  ["name", "name"],
  ["description", "description"],
] satisfies [keyof UpsertProductBody, keyof Product][]);

/** Solvimon names one field that it does not accept. */
export const solvimon: Vendor = {
  name: "Solvimon",
  async upsert({ reference, name, description }, options) {
    const result = await upsertProduct(client, {
      body: { reference, name, description },
      ...options,
    });
    // The backend may have dropped the body.
    if (result.status === 400 && result.error.body) {
      const { field, message } = result.error.body;
      return { problems: [{ field: FIELDS.get(field), message }] };
    }
    if (result.error) throw result.error;
    return { id: result.data.id ?? reference };
  },
};
