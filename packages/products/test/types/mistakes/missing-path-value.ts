import { deleteProduct, type UserfluxClient } from "@org/products/userflux";

declare const client: UserfluxClient;

await deleteProduct(client, { path: { typeId: "apparel" } });
//                            ^
