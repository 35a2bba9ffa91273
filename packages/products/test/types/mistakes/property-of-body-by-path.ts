import type { VoucherifyClient } from "@org/products/voucherify";

declare const client: VoucherifyClient;

await client.POST("/v1/products", { body: { nme: "Tee" } });
//                                          ^
