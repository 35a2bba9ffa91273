/** A program of the first release: uses a property that a later major takes away. */
export const FIRST_PROGRAM = `
import { unwrap, voucherify } from "@org/products";
const client = voucherify.createVoucherifyClient({ auth: { appId: "test-app-id", appToken: "test-app-token" } });
export async function run(): Promise<string | null | undefined> {
  const body: voucherify.UpsertProductBody = { source_id: "tee", name: "T-shirt", price: 100 };
  const result = await voucherify.upsertProduct(client, { body });
  return unwrap(result).name;
}
`;

/** A program of the minor: uses the property that came with it. */
export const MINOR_PROGRAM = `
import type { UpsertProductBody } from "@org/products/voucherify";
export const body: UpsertProductBody = { source_id: "tee", name: "T-shirt", season: "summer" };
`;
