import { rewards } from "./clients.ts";

export async function searchProducts(page: number): Promise<readonly (string | null)[]> {
  const answer = await rewards.GET("/v1/products", { params: { query: { page, limit: 20 } } });
  if (answer.status !== 200) return [];
  return answer.data.products?.map((product) => product.source_id) ?? [];
}
