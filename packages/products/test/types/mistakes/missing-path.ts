import { getProduct, type VoucherifyClient } from "@org/products/voucherify";

declare const client: VoucherifyClient;

const { data, error } = await getProduct(client, {});
//                                               ^
if (error) throw error;
data.name?.toUpperCase();
