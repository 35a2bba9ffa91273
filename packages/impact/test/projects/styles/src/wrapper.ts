import { upsertProduct } from "@org/products/voucherify";
import { client } from "./client.ts";

function retry<Given extends unknown[], Got>(
  call: (...given: Given) => Promise<Got>,
  ...given: Given
) {
  return call(...given).catch(() => call(...given));
}

export const saved = await retry(upsertProduct, client, { body: { name: "Tee", price: 1900 } }); //! breaks touches
