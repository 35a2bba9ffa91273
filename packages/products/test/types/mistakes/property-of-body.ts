import { upsertProduct, type VoucherifyClient } from "@org/products/voucherify";

declare const client: VoucherifyClient;

const { data } = await upsertProduct(client, { body: { name: "Tee", sourceid: "tee" } });
//                                                                  ^
data?.valueOf();
