import { type SolvimonClient, upsertProduct } from "@org/products/solvimon";

declare const client: SolvimonClient;

await upsertProduct(client, { body: { features: [{ refrence: "seats" }] } });
//                                                 ^
