export { voucherify as vendor } from "@org/products";
export { upsertProduct as put } from "@org/products/voucherify";
