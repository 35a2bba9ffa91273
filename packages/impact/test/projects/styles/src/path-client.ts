import { createClient } from "@org/products/voucherify/openapi-fetch";

export const pathClient = createClient({ auth: "none", baseUrl: "/api" });
