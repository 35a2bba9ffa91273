import type { Product } from "@org/voucherify";

interface View {
  readonly name: string | null;
  readonly price?: number | null;
}

export const toView = (product: Product): View => product;
