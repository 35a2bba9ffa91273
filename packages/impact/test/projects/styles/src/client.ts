import * as products from "@org/products";

export const client = products.voucherify.createVoucherifyClient({ auth: "none", baseUrl: "/api" });
