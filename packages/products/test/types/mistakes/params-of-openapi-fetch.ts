import { getProduct, type VoucherifyClient } from "@org/products/voucherify";

declare const client: VoucherifyClient;

await getProduct(client, { params: { path: { productId: "tee" } } });
//                         ^
