import type { fanfare } from "@org/products";

declare const client: fanfare.FanfareClient;

const result = await client.GET("/product/{productId}", { params: { path: { productId: "tee" } } });
//                              ^
if (result.status === 200) {
  result.data.variants;
}
