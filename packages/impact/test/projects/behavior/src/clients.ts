import { createVoucherifyClient } from "@org/voucherify";

const auth = { appId: "test-app-id", appToken: "test-app-token" };
export const direct = createVoucherifyClient({ auth }); //! breaks
export const proxied = createVoucherifyClient({ auth, baseUrl: "/api" });
