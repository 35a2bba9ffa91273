import { listProducts } from "@org/products/voucherify";
import { createClient } from "@org/products/voucherify/openapi-fetch";

const client = createClient({ auth: { oauth: "test-access-token" } });
await listProducts(client);
//                 ^
