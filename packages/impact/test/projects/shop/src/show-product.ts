import { type Product, getProduct as readProduct, type Sku } from "@org/products/voucherify";
import { rewards } from "./clients.ts";

/** What the page shows of a product. */
export interface ProductView {
  readonly title: string;
  readonly cents: number;
  readonly variants: readonly string[];
}

export async function showProduct(productId: string): Promise<ProductView | undefined> {
  const { data, error, status } = await readProduct(rewards, { path: { productId } });
  if (status === 404) return undefined;
  if (error) throw error;
  return status === 200 ? toView(data) : undefined;
}

function toView(product: Product): ProductView {
  const { name, price } = product;
  return { title: name ?? "", cents: price ?? 0, variants: product.skus?.data.map(labelOf) ?? [] };
}

function labelOf({ sku }: Sku): string {
  return sku ?? "";
}
