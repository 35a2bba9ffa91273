import * as api from "@org/products/voucherify";
import { voucherify } from "./client.ts";

/** The project's own way to call, around ours. */
class Shop {
  readonly #client = voucherify;

  async find(productId: string) {
    const { data, error } = await api.getProduct(this.#client, { path: { productId } });
    if (error) throw error;
    return { title: data.name, picture: data.image_url };
  }
}

export const shown = await new Shop().find("tee").then(({ picture }) => picture);
