import { createVoucherifyClient, getProduct, unwrap } from "@org/products/voucherify";

const client = createVoucherifyClient({ auth: { appId: "app", appToken: "token" } });

export const readProduct = async (productId: string) =>
  unwrap(await getProduct(client, { path: { productId } }));
