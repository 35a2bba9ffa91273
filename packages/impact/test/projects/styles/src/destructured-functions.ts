import * as products from "@org/products";
import { client } from "./client.ts";

const { updateProduct } = products.voucherify;
const params = { path: { productId: "tee" } };
export const saved = await updateProduct(client, { params, body: { name: "Tee" } }); //! touches

const { POST: send } = client;
export const sent = await send("/v1/products", { body: { name: "Tee" } }); //! touches
