import { voucherify } from "@org/products";
import { client } from "./client.ts";

const params = { path: { productId: "tee" } };
const body = {
  sku: "TEE-M", //! touches
};
export const sku = await voucherify["createSku"](client, { params, body });
export const again = await client["POST"]("/v1/products", { body: { name: "Tee" } }); //! touches
export const old = await client["GET"]("/v1/skus/{skuId}", { params: { path: { skuId: "s" } } }); //! breaks
