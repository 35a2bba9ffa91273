import { getProduct, unwrap } from "@org/products/voucherify";
import { client } from "./client.ts";

const product = unwrap(await getProduct(client, { path: { productId: "tee" } }));
const key = "image_url";
export const pictures = [
  product["image_url"], //! breaks
  product[key], //! breaks
];
