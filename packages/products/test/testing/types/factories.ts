import type { Product, VoucherifyError } from "@org/products/voucherify";
import {
  importProductsCsvHandler,
  makeDeleteProductResponse,
  makeListProductsResponse,
  makeUpsertProductResponse,
  upsertProductHandler,
} from "@org/products/voucherify/testing";
import type { Equal } from "../../types/equal.ts";

// A body has the type that its status has in the result of a call.
const product = makeUpsertProductResponse(200);
true satisfies Equal<typeof product, Product>;
const gone = makeUpsertProductResponse(404);
true satisfies Equal<typeof gone, VoucherifyError>;
const nothing = makeDeleteProductResponse(204);
true satisfies Equal<typeof nothing, undefined>;

// Any part of it can be given, at any depth.
makeUpsertProductResponse(200, { name: "T-shirt", skus: { total: 2 } }, { seed: 7 });
makeListProductsResponse(200, { products: [{ name: "T-shirt" }, { price: null }] });
makeUpsertProductResponse(200, { image_url: undefined });
upsertProductHandler(404, { body: { message: "gone" }, once: true, baseUrl: "/api" });
upsertProductHandler(({ request, params }) =>
  Response.json({ url: request.url, params }, { status: 503 }),
);
upsertProductHandler();

// @ts-expect-error a status that is not documented
makeUpsertProductResponse(201);
// @ts-expect-error a status that is not documented
upsertProductHandler(202);
// @ts-expect-error a property that the body does not have
makeUpsertProductResponse(200, { title: "T-shirt" });
// @ts-expect-error a property that the body of this status does not have
upsertProductHandler(404, { body: { name: "T-shirt" } });
// @ts-expect-error a value of another type
makeListProductsResponse(200, { products: [{ name: 7 }] });
// @ts-expect-error an option that does not exist
importProductsCsvHandler(413, { delay: 7 });
// @ts-expect-error a seed is a number
makeUpsertProductResponse(200, {}, { seed: "7" });
