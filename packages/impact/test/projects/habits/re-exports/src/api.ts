export type { Product as Item } from "@org/products/voucherify";
export * from "@org/products/voucherify";
export { getProduct as readProduct } from "@org/products/voucherify";
