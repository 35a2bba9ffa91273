import { getProduct, upsertProduct } from "@org/products/voucherify";
import { client } from "./client.ts";

const result = await getProduct(client, { path: { productId: "tee" } });
export const isBusy = result.status === 409; //! touches
const { status } = await upsertProduct(client, { body: {} });
export const isBusyToo = status === 409;
