import {
  type ApiError,
  fanfare,
  type solvimon,
  type userflux,
  type voucherify,
} from "@org/products";
import type { Equal } from "./equal.ts";

declare const fanfareClient: fanfare.FanfareClient;
const { data, error, status, response } = await fanfare.getProduct(fanfareClient, {
  path: { productId: "tee" },
});
true satisfies Equal<typeof response, Response>;

// `error` discriminates failure from success, and its `status` the bodies.
if (error) {
  true satisfies Equal<typeof data, undefined>;
  error satisfies ApiError;
  if (error.status === 400) {
    true satisfies Equal<typeof error.body, fanfare.ValidationError>;
  } else if (error.status === 404) {
    true satisfies Equal<typeof error.body, fanfare.ErrorResponse>;
  } else if (error.status === 502) {
    true satisfies Equal<typeof error.body, unknown>;
  }
} else {
  // Success, documented or not.
  true satisfies Equal<typeof error, undefined>;
  false satisfies 404 extends typeof status ? true : false;
  true satisfies Equal<typeof data, fanfare.Product>;
}

// The same undestructured.
declare const result: solvimon.UpsertProductResult;
if (result.error === undefined) {
  true satisfies Equal<Extract<typeof result.status, 400>, never>;
  true satisfies Equal<typeof result.data, solvimon.Product>;
} else {
  true satisfies Equal<typeof result.data, undefined>;
  true satisfies Equal<Extract<typeof result.status, 201>, never>;
  if (result.error.status === 422 || result.error.status === 409) {
    true satisfies Equal<typeof result.error.body, unknown>;
  }
}

// However error is excluded, the data is typed, and of what is not documented too.
async function thrown(client: fanfare.FanfareClient): Promise<fanfare.Product> {
  const { data, error } = await fanfare.getProduct(client, { path: { productId: "tee" } });
  if (error) throw error;
  true satisfies Equal<typeof data, fanfare.Product>;
  return data;
}
async function thrownWhole(client: fanfare.FanfareClient): Promise<fanfare.Product> {
  const result = await fanfare.getProduct(client, { path: { productId: "tee" } });
  if (result.error) throw result.error;
  true satisfies Equal<typeof result.data, fanfare.Product>;
  return result.data;
}
async function returned(client: fanfare.FanfareClient): Promise<fanfare.Product | undefined> {
  const { data, error } = await fanfare.getProduct(client, { path: { productId: "tee" } });
  if (error !== undefined) return undefined;
  true satisfies Equal<typeof data, fanfare.Product>;
  return data;
}
async function negated(client: fanfare.FanfareClient): Promise<string> {
  const { data, error } = await fanfare.getProduct(client, { path: { productId: "tee" } });
  if (!error) {
    true satisfies Equal<typeof data, fanfare.Product>;
    return data.name;
  }
  return error.message;
}
async function negatedWhole(client: fanfare.FanfareClient): Promise<string> {
  const result = await fanfare.getProduct(client, { path: { productId: "tee" } });
  return !result.error ? result.data.name : String(result.error.status);
}
void [thrown, thrownWhole, returned, negated, negatedWhole];

// Data alone says as much where the contract documents a body for every success.
declare const listed: voucherify.ListProductsResult;
if (listed.data) {
  true satisfies Equal<typeof listed.error, undefined>;
}

// Named types of an operation's responses.
true satisfies Equal<solvimon.UpsertProductResponse, solvimon.Product>;
true satisfies Equal<solvimon.UpsertProductError, solvimon.SolvimonApiError>;
true satisfies Equal<fanfare.GetProductError, fanfare.ErrorResponse | fanfare.ValidationError>;
true satisfies Equal<userflux.DeleteProductResponse, undefined>;
