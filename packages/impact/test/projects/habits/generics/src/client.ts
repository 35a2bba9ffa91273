import { createVoucherifyClient } from "@org/products/voucherify";

export const voucherify = createVoucherifyClient({
  auth: { appId: "app", appToken: "token" },
});
