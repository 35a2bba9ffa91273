import type { SolvimonClient } from "@org/products/solvimon";

declare const client: SolvimonClient;

await client.GET("/v{version}/products", { params: { query: { pages: 2 } } });
//                                                            ^
