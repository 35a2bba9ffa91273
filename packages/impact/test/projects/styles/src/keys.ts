import type { Product } from "@org/products/voucherify";

export type Picture = Pick<Product, "image_url">; //! breaks
export type Image = Product["image_url"]; //! breaks
export type Title = Pick<Product, "name">;
export const shown: (keyof Product)[] = [
  "name",
  "image_url", //! breaks
];
export const hidden: readonly (keyof Product)[] = ["image_url"]; //! breaks
export type Others = Omit<Product, "image_url">;
