import { voucherify } from "@org/products";
import { client } from "./client.ts";
import { pathClient } from "./path-client.ts";

const path = { productId: "tee" };
const body = {
  sku: "TEE-M", //! touches
};
export const sku = await voucherify["createSku"](client, { path, body });
export const again = await pathClient["POST"]("/v1/products", { body: { name: "Tee" } }); //! touches
const gone = { params: { path: { skuId: "s" } } };
export const old = await pathClient["GET"]("/v1/skus/{skuId}", gone); //! breaks
