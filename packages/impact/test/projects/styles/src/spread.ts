import { type UpsertProductBody, upsertProduct } from "@org/products/voucherify";
import { client } from "./client.ts";

const defaults: UpsertProductBody = {
  price: 0, //! breaks
};
const own = { name: "Tee" };
export const saved = await upsertProduct(client, {
  body: {
    ...defaults, //! breaks touches
    ...own, //! touches
  },
});
