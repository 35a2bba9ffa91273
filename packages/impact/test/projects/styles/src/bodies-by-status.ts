import { updateProductsInBulk } from "@org/products/voucherify";
import { client } from "./client.ts";

const result = await updateProductsInBulk(client, { body: [] });
export const reason = result.status === 413 ? result.error.body.error : "";
export const details = result.status === 500 ? result.error.body.error : undefined; //! touches
