import { fanfare, solvimon, type userflux, type voucherify } from "@org/products";
import type { Equal } from "./equal.ts";

declare const solvimonClient: solvimon.SolvimonClient;
const upserted = await solvimon.upsertProduct(solvimonClient, { body: { name: "Tee" } });

if (upserted.status === 201) {
  true satisfies Equal<typeof upserted.data, solvimon.Product>;
  true satisfies Equal<typeof upserted.error, undefined>;
} else if (upserted.status === 404) {
  true satisfies Equal<typeof upserted.data, undefined>;
  true satisfies Equal<typeof upserted.error.body, solvimon.SolvimonApiError>;
} else if (upserted.status === 200) {
  // A success that the contract does not name has the type of the one that it does.
  true satisfies Equal<typeof upserted.data, solvimon.Product>;
  true satisfies Equal<typeof upserted.error, undefined>;
} else if (upserted.status === 418) {
  // A failure that the contract does not name.
  true satisfies Equal<typeof upserted.data, undefined>;
  true satisfies Equal<typeof upserted.error.body, unknown>;
}

// Destructured, as with openapi-fetch.
declare const fanfareClient: fanfare.FanfareClient;
const { status, data, error } = await fanfare.listProducts(fanfareClient);

switch (status) {
  case 200:
    true satisfies Equal<typeof data, fanfare.ProductPage>;
    true satisfies Equal<typeof error, undefined>;
    break;
  case 400:
    true satisfies Equal<typeof data, undefined>;
    true satisfies Equal<typeof error.body, fanfare.ValidationError>;
    true satisfies Equal<typeof error.status, 400>;
    break;
  case 401:
  case 403:
  case 500:
    true satisfies Equal<typeof error.body, fanfare.ErrorResponse>;
    break;
  case 206:
    true satisfies Equal<typeof data, fanfare.ProductPage>;
    break;
  case 429:
    true satisfies Equal<typeof error.body, unknown>;
    break;
}

// A response without a body.
declare const deleted: userflux.DeleteProductResult;
if (deleted.status === 204) {
  true satisfies Equal<typeof deleted.data, undefined>;
}

// `default` documents every failure that has no entry of its own.
declare const bulk: voucherify.UpdateProductsInBulkResult;
if (bulk.status === 413) {
  true satisfies Equal<typeof bulk.error.body, voucherify.BadRequest>;
} else if (bulk.status === 503) {
  true satisfies Equal<typeof bulk.error.body, voucherify.VoucherifyError>;
}
