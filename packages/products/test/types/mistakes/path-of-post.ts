import type { voucherify } from "@org/products";

declare const client: voucherify.VoucherifyClient;

// Nothing that follows is an error of its own.
const { data, error } = await client.POST("/v1/produts", { body: { name: "Tee" } });
//                                        ^
if (error) {
  throw error.body.message;
}
data.name.toUpperCase();
