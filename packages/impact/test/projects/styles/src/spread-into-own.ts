import type { Product } from "@org/products/voucherify";

interface Row {
  readonly id: string;
  readonly image_url?: string | null;
}

export function toRow(product: Product): Row {
  return { ...product }; //! breaks
}

export function toKey(product: Product): { readonly id: string } {
  return { ...product };
}
