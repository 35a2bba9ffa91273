import { isApiError, listProducts } from "@org/products/voucherify";
import { client } from "./client.ts";

const { error } = await listProducts(client);
export const text: string = error?.body.message ?? "";
export const length: number = error ? error.body.message.length : 0; //! breaks
export const isOurs = isApiError(error);
