import { client } from "./client.ts";
import { getSku, voucherify } from "./removed-names.ts";

export const sku = await getSku(client, { params: { path: { skuId: "s" } } }); //! breaks
export const again = await voucherify.getSku(client, { params: { path: { skuId: "s" } } }); //! breaks
export const byPath = await client.GET("/v1/skus/{skuId}", { params: { path: { skuId: "s" } } }); //! breaks
