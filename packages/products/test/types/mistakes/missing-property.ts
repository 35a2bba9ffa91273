import { type FanfareClient, upsertProduct } from "@org/products/fanfare";

declare const client: FanfareClient;

await upsertProduct(client, { body: { name: "Tee" } });
//                            ^
