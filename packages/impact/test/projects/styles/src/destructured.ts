import { getProduct, unwrap } from "@org/products/voucherify";
import { client } from "./client.ts";

const result = await getProduct(client, { path: { productId: "tee" } });
const { image_url: picture, id } = unwrap(result); //! breaks

export { id, picture };
