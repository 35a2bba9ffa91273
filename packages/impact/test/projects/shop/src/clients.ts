import { voucherify } from "@org/products";
import { createFanfareClient } from "@org/products/fanfare";

export const rewards: voucherify.VoucherifyClient = voucherify.createVoucherifyClient({
  auth: { appId: "test-app-id", appToken: "test-app-token" },
});

export const events = createFanfareClient({
  auth: { secretKey: "test-secret-key" },
  baseUrl: "http://127.0.0.1:4010",
});
