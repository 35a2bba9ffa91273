import { listProducts, paginate } from "@org/voucherify";
import { direct } from "./clients.ts";

//! breaks
for await (const product of paginate(listProducts, direct)) {
  console.log(product.source_id);
}
const once = await listProducts(direct);
export const { status } = once;
