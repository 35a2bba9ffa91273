import { type fanfare, type solvimon, unwrap, userflux, voucherify } from "@org/products";
import type { unwrap as unwrapOfVendor } from "@org/products/solvimon";
import type { Equal } from "./equal.ts";

// The data that is documented, without that of statuses which are not.
declare const solvimonClient: solvimon.SolvimonClient;
const product = unwrap(await solvimonClient.PUT("/v{version}/products", { body: {} }));
true satisfies Equal<typeof product, solvimon.Product>;

declare const userfluxClient: userflux.UserfluxClient;
const nothing = unwrap(
  await userflux.deleteProduct(userfluxClient, {
    params: { path: { typeId: "apparel", productId: "tee" } },
  }),
);
true satisfies Equal<typeof nothing, undefined>;

declare const found: fanfare.SearchProductsResult;
const products = unwrap(found);
true satisfies Equal<typeof products, fanfare.Product[]>;

declare const voucherifyClient: voucherify.VoucherifyClient;
const page = await voucherify.listProducts(voucherifyClient).then(unwrap);
true satisfies Equal<typeof page, voucherify.ProductsListResponseBody>;

// One function, wherever it is imported from.
true satisfies Equal<typeof unwrap, typeof unwrapOfVendor>;
