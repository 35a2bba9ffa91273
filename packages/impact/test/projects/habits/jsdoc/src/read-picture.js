import { createVoucherifyClient, getProduct, unwrap } from "@org/products/voucherify";

const client = createVoucherifyClient({ auth: { appId: "app", appToken: "token" } });

/**
 * @param {string} productId
 * @returns {Promise<import("@org/products/voucherify").Product>}
 */
async function readProduct(productId) {
  return unwrap(await getProduct(client, { path: { productId } }));
}

export const pictures = (await Promise.all(["tee", "mug"].map(readProduct))).map(
  (product) => product.image_url,
);
