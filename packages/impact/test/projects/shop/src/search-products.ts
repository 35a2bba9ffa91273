import { rewards } from "./clients.ts";

export async function searchProducts(page: number): Promise<readonly (string | null)[]> {
  const result = await rewards.GET("/v1/products", { params: { query: { page, limit: 20 } } });
  if (result.status !== 200) return [];
  return result.data.products?.map((product) => product.source_id) ?? [];
}
