import { client } from "./client.ts";
import { put, vendor } from "./own-module.ts";

export const one = await put(client, { body: { price: 1900 } }); //! breaks
export const two = await vendor.upsertProduct(client, { body: { name: "Tee" } }); //! touches
