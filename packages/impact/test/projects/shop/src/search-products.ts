import { createClient } from "@org/products/voucherify/openapi-fetch";

const rewards = createClient({
  auth: { appId: "test-app-id", appToken: "test-app-token" },
});

export async function searchProducts(page: number): Promise<readonly (string | null)[]> {
  const { data } = await rewards.GET("/v1/products", { params: { query: { page, limit: 20 } } });
  return data?.products?.map((product) => product.source_id) ?? [];
}
