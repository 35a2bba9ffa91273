import * as products from "@org/products";
import { client } from "./client.ts";
import { pathClient } from "./path-client.ts";

const { updateProduct } = products.voucherify;
const path = { productId: "tee" };
export const saved = await updateProduct(client, { path, body: { name: "Tee" } }); //! touches

const { POST: send } = pathClient;
export const sent = await send("/v1/products", { body: { name: "Tee" } }); //! touches
