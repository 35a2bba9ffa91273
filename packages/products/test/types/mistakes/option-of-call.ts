import { getProduct, unwrap, type VoucherifyClient } from "@org/products/voucherify";

declare const client: VoucherifyClient;

const product = unwrap(await getProduct(client, { path: { productId: "tee" }, timeout: 1000 }));
//                                                                            ^
product.name?.toUpperCase();
