import type { Product } from "@org/products/voucherify";

interface Thumbnail {
  readonly id: string;
  readonly image_url?: string | null;
}

export function toThumbnail(product: Product): Thumbnail {
  return { ...product }; //! breaks
}

export function toKey(product: Product): { readonly id: string } {
  return { ...product };
}
