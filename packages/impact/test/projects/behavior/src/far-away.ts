import { getProduct, unwrap } from "@org/voucherify";
import { direct } from "./clients.ts";

const product = unwrap(await getProduct(direct, { path: { productId: "tee" } }));
const { name } = product;
const title = name ?? "";

export function initial(text: string): string {
  return text.slice(0, 1);
}

export const shown = initial(title); //! breaks
