import { getProduct } from "@org/products/voucherify";
import { client } from "./client.ts";

const { response } = await getProduct(client, { path: { productId: "tee" } });
export const version = response.headers.get("x-version"); //! touches
export const server = response.headers.get("Server");
