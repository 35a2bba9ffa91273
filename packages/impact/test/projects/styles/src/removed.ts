import { client } from "./client.ts";
import { pathClient } from "./path-client.ts";
import { getSku, voucherify } from "./removed-names.ts";

export const sku = await getSku(client, { path: { skuId: "s" } }); //! breaks
export const again = await voucherify.getSku(client, { path: { skuId: "s" } }); //! breaks
const init = { params: { path: { skuId: "s" } } };
export const byPath = await pathClient.GET("/v1/skus/{skuId}", init); //! breaks
