import { type fanfare, solvimon, unwrap, userflux, voucherify } from "@org/products";
import type { unwrap as unwrapOfVendor } from "@org/products/solvimon";
import type { Equal } from "./equal.ts";

// The data that is documented, whatever the status.
declare const solvimonClient: solvimon.SolvimonClient;
const product = unwrap(await solvimon.upsertProduct(solvimonClient, { body: {} }));
true satisfies Equal<typeof product, solvimon.Product>;

declare const userfluxClient: userflux.UserfluxClient;
const nothing = unwrap(
  await userflux.deleteProduct(userfluxClient, {
    path: { typeId: "apparel", productId: "tee" },
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
