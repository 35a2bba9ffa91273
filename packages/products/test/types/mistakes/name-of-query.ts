import { listProducts, type SolvimonClient } from "@org/products/solvimon";

declare const client: SolvimonClient;

await listProducts(client, { query: { pages: 2 } });
//                                    ^
