import { type Item, readProduct, unwrap } from "./api.ts";
import { voucherify } from "./client.ts";

const item: Item = unwrap(await readProduct(voucherify, { path: { productId: "tee" } }));
export const { image_url: picture, name } = item;
