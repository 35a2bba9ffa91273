import type { voucherify } from "@org/products";

export function complete(body: voucherify.ProductsCreateRequestBody) {
  body.name ??= "Tee"; //! touches
  body["name"] += "!"; //! touches
  return body;
}

export function show(product: voucherify.Product, view: { picture: unknown }) {
  ({ image_url: view.picture } = product); //! breaks
}
