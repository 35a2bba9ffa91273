export { voucherify } from "@org/products";
export { getSku } from "@org/products/voucherify"; //! breaks
