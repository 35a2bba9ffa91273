import { upsertProduct } from "@org/products/voucherify";
import { client } from "./client.ts";

function bodyFor(name: string, price: number) {
  return {
    name, //! touches
    price, //! breaks
  };
}

export const saved = await upsertProduct(client, { body: bodyFor("Tee", 1900) });
