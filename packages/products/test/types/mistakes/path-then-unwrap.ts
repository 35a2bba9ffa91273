import { unwrap, type voucherify } from "@org/products";

declare const client: voucherify.VoucherifyClient;

const page = unwrap(await client.GET("/v1/produts"));
//                                   ^
page.products;
