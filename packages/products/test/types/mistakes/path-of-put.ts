import type { solvimon } from "@org/products";

declare const client: solvimon.SolvimonClient;

await client.PUT("/v1/products", { body: { name: "Tee" } });
//               ^
