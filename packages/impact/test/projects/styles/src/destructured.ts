import { getProduct, unwrap } from "@org/products/voucherify";
import { client } from "./client.ts";

const answer = await getProduct(client, { params: { path: { productId: "tee" } } });
const { image_url: picture, id } = unwrap(answer); //! breaks

export { id, picture };
