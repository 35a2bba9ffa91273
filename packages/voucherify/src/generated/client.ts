// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  createVendorClient,
  clientCredentials,
  encodeMultipart,
  fillVariables,
  hasValue,
  type ClientOptions,
  type Credential,
  type OAuthCredential,
  type VendorClient,
  type VendorMetadata,
} from "@org/client-runtime";
import type {
  CreateSkuInit,
  CreateSkuResult,
  DeleteProductInit,
  DeleteProductResult,
  DeleteSkuInit,
  DeleteSkuResult,
  GetProductInit,
  GetProductResult,
  GetSkuInit,
  GetSkuResult,
  ImportProductsCsvInit,
  ImportProductsCsvResult,
  ImportSkusCsvInit,
  ImportSkusCsvResult,
  ListProductsInit,
  ListProductsResult,
  ListSkusInit,
  ListSkusResult,
  UpdateProductInit,
  UpdateProductResult,
  UpdateProductsInBulkInit,
  UpdateProductsInBulkResult,
  UpdateProductsMetadataInBulkInit,
  UpdateProductsMetadataInBulkResult,
  UpdateSkuInit,
  UpdateSkuResult,
  UpsertProductInit,
  UpsertProductResult,
} from "./operations.ts";

/** Credentials of Voucherify: X-App-Id and X-App-Token. */
export interface VoucherifyAppIdAppTokenAuth {
  /** Application ID. Always sent together with X-App-Token. */
  appId: Credential;
  /** Secret key of the application. Always sent together with X-App-Id. */
  appToken: Credential;
  oauth?: undefined;
}

/** Credentials of Voucherify: X-Voucherify-OAuth. */
export interface VoucherifyOauthAuth {
  /**
   * Access token of the client credentials flow, or a client ID and secret to fetch it with.
   *
   * Requests the scopes api, products, skus unless you name others.
   */
  oauth: OAuthCredential;
  appId?: undefined;
  appToken?: undefined;
}

/** Credentials of Voucherify: all fields of exactly one alternative. */
export type VoucherifyAuth = VoucherifyAppIdAppTokenAuth | VoucherifyOauthAuth;

/** Which of Voucherify's servers to call; "production" by default. */
export type VoucherifyServer =
  | {
      /**
       * Base URL
       *
       * https://{cluster}.voucherify.io
       */
      name?: "production" | undefined;
      variables?: {
        /**
         * Region of the project: `api` is Europe, `us1.api` the United States, `as1.api` Asia. The `download` values are hosts that exports are downloaded from; product operations are not served there.
         *
         * Default: "api".
         */
        cluster?: "api" | "us1.api" | "as1.api" | "download" | "us1.download" | "as1.download" | undefined;
      } | undefined;
    };

/** Options of the Voucherify client. */
export interface VoucherifyClientOptions extends ClientOptions<VoucherifyAuth, VoucherifyServer> {}

declare const anyPath: unique symbol;

interface GetInits {
  [anyPath]: never;
  "/v1/products": ListProductsInit;
  "/v1/products/{productId}": GetProductInit;
  "/v1/products/{productId}/skus": ListSkusInit;
  "/v1/skus/{skuId}": GetSkuInit;
}

interface GetResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v1/products": ListProductsResult;
  "/v1/products/{productId}": GetProductResult;
  "/v1/products/{productId}/skus": ListSkusResult;
  "/v1/skus/{skuId}": GetSkuResult;
}

type GetWithoutInit = typeof anyPath | "/v1/products";

interface PutInits {
  [anyPath]: never;
  "/v1/products/{productId}": UpdateProductInit;
  "/v1/products/{productId}/skus/{skuId}": UpdateSkuInit;
}

interface PutResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v1/products/{productId}": UpdateProductResult;
  "/v1/products/{productId}/skus/{skuId}": UpdateSkuResult;
}

interface PostInits {
  [anyPath]: never;
  "/v1/products": UpsertProductInit;
  "/v1/products/bulk/async": UpdateProductsInBulkInit;
  "/v1/products/importCSV": ImportProductsCsvInit;
  "/v1/products/metadata/async": UpdateProductsMetadataInBulkInit;
  "/v1/products/{productId}/skus": CreateSkuInit;
  "/v1/skus/importCSV": ImportSkusCsvInit;
}

interface PostResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v1/products": UpsertProductResult;
  "/v1/products/bulk/async": UpdateProductsInBulkResult;
  "/v1/products/importCSV": ImportProductsCsvResult;
  "/v1/products/metadata/async": UpdateProductsMetadataInBulkResult;
  "/v1/products/{productId}/skus": CreateSkuResult;
  "/v1/skus/importCSV": ImportSkusCsvResult;
}

interface DeleteInits {
  [anyPath]: never;
  "/v1/products/{productId}": DeleteProductInit;
  "/v1/products/{productId}/skus/{skuId}": DeleteSkuInit;
}

interface DeleteResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v1/products/{productId}": DeleteProductResult;
  "/v1/products/{productId}/skus/{skuId}": DeleteSkuResult;
}

/** Calls Voucherify: by path as with openapi-fetch, or through the operation functions. */
export interface VoucherifyClient extends VendorClient<"voucherify"> {
  GET<Path extends keyof GetInits>(path: Path, init: GetInits[Path]): Promise<GetResults[Path]>;
  GET<Path extends GetWithoutInit>(path: Path): Promise<GetResults[Path]>;
  PUT<Path extends keyof PutInits>(path: Path, init: PutInits[Path]): Promise<PutResults[Path]>;
  POST<Path extends keyof PostInits>(path: Path, init: PostInits[Path]): Promise<PostResults[Path]>;
  DELETE<Path extends keyof DeleteInits>(path: Path, init: DeleteInits[Path]): Promise<DeleteResults[Path]>;
}

const vendorMetadata: VendorMetadata = {
  vendor: "voucherify",
  servers: { production: { url: "https://{cluster}.voucherify.io", variables: { cluster: { default: "api", enum: ["api", "us1.api", "as1.api", "download", "us1.download", "as1.download"] } }, fill: fillVariables } },
  security: [[{ key: "appId", kind: "header", name: "X-App-Id" }, { key: "appToken", kind: "header", name: "X-App-Token" }], [{ key: "oauth", kind: "oauth2", tokenUrl: "/v1/oauth/token", scopes: ["api", "products", "skus"], clientHeaders: { id: "X-App-Id", secret: "X-App-Token" }, fetchTokens: clientCredentials }]],
  operations: {
    "POST /v1/products": { idempotency: { whenBody: ["/id", "/source_id"], hasValue: hasValue } },
    "POST /v1/products/importCSV": { contentType: "multipart/form-data", encodeBody: encodeMultipart },
    "POST /v1/products/{productId}/skus": { idempotency: { whenBody: ["/id", "/source_id"], hasValue: hasValue } },
    "POST /v1/skus/importCSV": { contentType: "multipart/form-data", encodeBody: encodeMultipart },
  },
};

/**
 * Creates a client for Voucherify. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createVoucherifyClient(options: VoucherifyClientOptions): VoucherifyClient {
  return createVendorClient<VoucherifyClient>(vendorMetadata, options);
}
