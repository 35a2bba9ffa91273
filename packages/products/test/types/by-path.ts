import type { Client, components, Middleware, paths } from "@org/products/voucherify/openapi-fetch";
import { createClient } from "@org/products/voucherify/openapi-fetch";
import type { Equal } from "./equal.ts";

// openapi-fetch's own client and types, over the vendor's paths.
const client = createClient({
  auth: { appId: "test-app-id", appToken: "test-app-token" },
  server: { variables: { cluster: "us1.api" } },
});
true satisfies Equal<typeof client, Client<paths>>;

const { data, error, response } = await client.GET("/v1/products/{productId}", {
  params: { path: { productId: "tee" } },
});
true satisfies Equal<typeof response, Response>;
if (error) {
  error satisfies components["schemas"]["Error"];
} else {
  data satisfies components["schemas"]["Product"];
}

await client.GET("/v1/products");
await client.GET("/v1/products", { params: { query: { limit: 10 } } });
await client.POST("/v1/products", { body: { name: "Tee" } });

const log: Middleware = { onRequest: ({ request }) => console.log(request.url) };
client.use(log);

// A path that the vendor does not have, with its parameter filled in, or of another method.
// @ts-expect-error
await client.GET("/v1/produts");
// @ts-expect-error
await client.POST("/v1/produts", { body: { name: "Tee" } });
// @ts-expect-error
await client.GET("/v1/products?limit=10");
// @ts-expect-error
await client.GET("/v1/products/tee");
// @ts-expect-error
await client.DELETE("/v1/products", {});
// @ts-expect-error
await client.PATCH("/v1/products/{productId}", { body: { name: "Tee" } });
declare const anyString: string;
// @ts-expect-error
await client.GET(anyString);

// A parameter is missing or has another name, a property of the body has another type.
// @ts-expect-error
await client.GET("/v1/products/{productId}");
await client.GET("/v1/products", {
  params: {
    // @ts-expect-error
    query: { pageSize: 10 },
  },
});
await client.POST("/v1/products", {
  // @ts-expect-error
  body: { name: 1 },
});

// Half a credential, or none.
// @ts-expect-error
createClient({});
createClient({
  // @ts-expect-error
  auth: { appId: "test-app-id" },
});
