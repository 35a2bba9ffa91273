import { upsertProduct as save } from "@org/products/voucherify";
import { client } from "./client.ts";

export const saved = await save(client, {
  body: {
    name: "Tee", //! touches
    price: 1900, //! breaks
  },
});
