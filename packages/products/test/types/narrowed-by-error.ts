import type { ApiError, fanfare, solvimon, userflux } from "@org/products";
import type { Equal } from "./equal.ts";

declare const fanfareClient: fanfare.FanfareClient;
const { data, error, status, response } = await fanfareClient.GET("/products/{productId}", {
  params: { path: { productId: "tee" } },
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
  if (status === 200) {
    true satisfies Equal<typeof data, fanfare.Product>;
  }
}

// The same undestructured.
declare const result: solvimon.UpsertProductResult;
if (result.error === undefined) {
  true satisfies Equal<Extract<typeof result.status, 400>, never>;
} else {
  true satisfies Equal<typeof result.data, undefined>;
  true satisfies Equal<Extract<typeof result.status, 201>, never>;
  if (result.error.status === 422 || result.error.status === 409) {
    true satisfies Equal<typeof result.error.body, unknown>;
  }
}

// Named types of an operation's responses.
true satisfies Equal<solvimon.UpsertProductResponse, solvimon.Product>;
true satisfies Equal<solvimon.UpsertProductError, solvimon.SolvimonApiError>;
true satisfies Equal<fanfare.GetProductError, fanfare.ErrorResponse | fanfare.ValidationError>;
true satisfies Equal<userflux.DeleteProductResponse, undefined>;
