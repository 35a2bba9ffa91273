import type { voucherify } from "@org/products";

declare const client: voucherify.VoucherifyClient;

const { status, data } = await client.GET("/v1/produts");
//                                        ^
if (status === 200) {
  data.products?.map(({ id }: voucherify.Product) => id);
}
