import { createVoucherifyClient } from "@org/products/voucherify";

createVoucherifyClient({ auth: { appId: "test-app-id" } });
//                       ^
