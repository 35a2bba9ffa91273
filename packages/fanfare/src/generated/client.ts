// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  createVendorClient,
  hasValue,
  writeList,
  type ClientOptions,
  type Credential,
  type VendorClient,
  type VendorMetadata,
} from "@org/client-runtime";
import type {
  AddMediaAssetInit,
  AddMediaAssetResult,
  AssignVariantOptionsInit,
  AssignVariantOptionsResult,
  CreateVariantInit,
  CreateVariantResult,
  DeleteMediaAssetInit,
  DeleteMediaAssetResult,
  DeleteProductInit,
  DeleteProductResult,
  DeleteVariantInit,
  DeleteVariantResult,
  GetProductInit,
  GetProductResult,
  ListMediaAssetsInit,
  ListMediaAssetsResult,
  ListProductsInit,
  ListProductsResult,
  ListVariantOptionsInit,
  ListVariantOptionsResult,
  ListVariantsInit,
  ListVariantsResult,
  RemoveVariantOptionInit,
  RemoveVariantOptionResult,
  ReorderMediaAssetsInit,
  ReorderMediaAssetsResult,
  SearchProductsInit,
  SearchProductsResult,
  UpdateMediaAssetInit,
  UpdateMediaAssetResult,
  UpdateProductInit,
  UpdateProductResult,
  UpdateVariantInit,
  UpdateVariantResult,
  UpsertProductInit,
  UpsertProductResult,
} from "./operations.ts";

/** Credentials of Fanfare: SecretKeyAuth. */
export interface FanfareSecretKeyAuth {
  /** Fanfare secret key. Keep secret credentials on your server. */
  secretKey: Credential;
}

/** Credentials of Fanfare: all fields of exactly one alternative. */
export type FanfareAuth = FanfareSecretKeyAuth;

/** Which of Fanfare's servers to call; "production" by default. */
export type FanfareServer =
  | {
      /**
       * Production
       *
       * https://admin.fanfare.io/api
       */
      name?: "production" | undefined;
      variables?: undefined;
    }
  | {
      /**
       * Local development
       *
       * http://localhost:4800
       */
      name: "local";
      variables?: undefined;
    };

/** Options of the Fanfare client. */
export interface FanfareClientOptions extends ClientOptions<FanfareAuth, FanfareServer> {}

declare const anyPath: unique symbol;

interface GetInits {
  [anyPath]: never;
  "/products": ListProductsInit;
  "/products/search": SearchProductsInit;
  "/products/{productId}": GetProductInit;
  "/products/{productId}/media-assets": ListMediaAssetsInit;
  "/products/{productId}/variant-options": ListVariantOptionsInit;
  "/products/{productId}/variants": ListVariantsInit;
}

interface GetResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/products": ListProductsResult;
  "/products/search": SearchProductsResult;
  "/products/{productId}": GetProductResult;
  "/products/{productId}/media-assets": ListMediaAssetsResult;
  "/products/{productId}/variant-options": ListVariantOptionsResult;
  "/products/{productId}/variants": ListVariantsResult;
}

type GetWithoutInit = typeof anyPath | "/products" | "/products/search";

interface PutInits {
  [anyPath]: never;
  "/products/{productId}": UpdateProductInit;
  "/products/{productId}/media-assets/reorder": ReorderMediaAssetsInit;
  "/products/{productId}/media-assets/{assetId}": UpdateMediaAssetInit;
  "/products/{productId}/variants/{variantId}": UpdateVariantInit;
}

interface PutResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/products/{productId}": UpdateProductResult;
  "/products/{productId}/media-assets/reorder": ReorderMediaAssetsResult;
  "/products/{productId}/media-assets/{assetId}": UpdateMediaAssetResult;
  "/products/{productId}/variants/{variantId}": UpdateVariantResult;
}

interface PostInits {
  [anyPath]: never;
  "/products": UpsertProductInit;
  "/products/{productId}/media-assets": AddMediaAssetInit;
  "/products/{productId}/variant-options": AssignVariantOptionsInit;
  "/products/{productId}/variants": CreateVariantInit;
}

interface PostResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/products": UpsertProductResult;
  "/products/{productId}/media-assets": AddMediaAssetResult;
  "/products/{productId}/variant-options": AssignVariantOptionsResult;
  "/products/{productId}/variants": CreateVariantResult;
}

interface DeleteInits {
  [anyPath]: never;
  "/products/{productId}": DeleteProductInit;
  "/products/{productId}/media-assets/{assetId}": DeleteMediaAssetInit;
  "/products/{productId}/variant-options/{optionId}": RemoveVariantOptionInit;
  "/products/{productId}/variants/{variantId}": DeleteVariantInit;
}

interface DeleteResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/products/{productId}": DeleteProductResult;
  "/products/{productId}/media-assets/{assetId}": DeleteMediaAssetResult;
  "/products/{productId}/variant-options/{optionId}": RemoveVariantOptionResult;
  "/products/{productId}/variants/{variantId}": DeleteVariantResult;
}

/** Calls Fanfare: by path as with openapi-fetch, or through the operation functions. */
export interface FanfareClient extends VendorClient<"fanfare"> {
  GET<Path extends keyof GetInits>(path: Path, init: GetInits[Path]): Promise<GetResults[Path]>;
  GET<Path extends GetWithoutInit>(path: Path): Promise<GetResults[Path]>;
  PUT<Path extends keyof PutInits>(path: Path, init: PutInits[Path]): Promise<PutResults[Path]>;
  POST<Path extends keyof PostInits>(path: Path, init: PostInits[Path]): Promise<PostResults[Path]>;
  DELETE<Path extends keyof DeleteInits>(path: Path, init: DeleteInits[Path]): Promise<DeleteResults[Path]>;
}

const vendorMetadata: VendorMetadata = {
  vendor: "fanfare",
  servers: { production: { url: "https://admin.fanfare.io/api" }, local: { url: "http://localhost:4800" } },
  security: [[{ key: "secretKey", kind: "bearer" }]],
  operations: {
    "GET /products": { parameters: { "query:include": { in: "query", explode: false, write: writeList } } },
    "POST /products": { idempotency: { whenBody: ["/primarySyncSource"], hasValue: hasValue } },
    "GET /products/{productId}": { parameters: { "query:include": { in: "query", explode: false, write: writeList } } },
  },
};

/**
 * Creates a client for Fanfare. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createFanfareClient(options: FanfareClientOptions): FanfareClient {
  return createVendorClient<FanfareClient>(vendorMetadata, options);
}
