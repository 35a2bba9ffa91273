import { createVoucherifyClient, listProducts, unwrap } from "@org/voucherify";

const client = createVoucherifyClient({
  auth: { appId: "test-app-id", appToken: "test-app-token" },
});
const { products = [] } = unwrap(await listProducts(client));
for (const product of products) console.log(product.name, product.price);
