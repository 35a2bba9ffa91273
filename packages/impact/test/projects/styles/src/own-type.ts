import type { Product } from "@org/products/voucherify";

interface Picture {
  readonly id: string;
  readonly image_url?: string | null;
}

function show(picture: Picture): string {
  return picture.image_url ?? picture.id;
}

export const shown = (product: Product) => show(product); //! breaks
