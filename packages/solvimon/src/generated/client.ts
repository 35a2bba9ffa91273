// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  createVendorClient,
  randomKey,
  writeDeepObject,
  type ClientOptions,
  type Credential,
  type VendorClient,
  type VendorMetadata,
} from "@org/client-runtime";
import type {
  ActivateProductInit,
  ActivateProductResult,
  ArchiveProductInit,
  ArchiveProductResult,
  CreateProductInit,
  CreateProductResult,
  DeleteProductInit,
  DeleteProductResult,
  DeprecateProductInit,
  DeprecateProductResult,
  GetProductInit,
  GetProductResult,
  ListProductsInit,
  ListProductsResult,
  SearchProductsInit,
  SearchProductsResult,
  UpdateProductInit,
  UpdateProductResult,
  UpsertProductInit,
  UpsertProductResult,
} from "./operations.ts";

/** Credentials of Solvimon: ApiKeyAuth. */
export interface SolvimonApiKeyAuth {
  /** An API key of the environment that is called. */
  apiKey: Credential;
  bearerToken?: undefined;
}

/** Credentials of Solvimon: BearerAuth. */
export interface SolvimonBearerTokenAuth {
  /** An access token. */
  bearerToken: Credential;
  apiKey?: undefined;
}

/** Credentials of Solvimon: all fields of exactly one alternative. */
export type SolvimonAuth = SolvimonApiKeyAuth | SolvimonBearerTokenAuth;

/** Which of Solvimon's servers to call; "production" by default. */
export type SolvimonServer =
  | {
      /**
       * Live environment
       *
       * https://api.solvimon.com
       */
      name?: "production" | undefined;
      variables?: undefined;
    }
  | {
      /**
       * Test environment
       *
       * https://test.api.solvimon.com
       */
      name: "test";
      variables?: undefined;
    };

/** Options of the Solvimon client. */
export interface SolvimonClientOptions extends ClientOptions<SolvimonAuth, SolvimonServer> {}

declare const anyPath: unique symbol;

interface GetInits {
  [anyPath]: never;
  "/v{version}/products": ListProductsInit;
  "/v{version}/products/{resourceIdOrReference}": GetProductInit;
}

interface GetResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v{version}/products": ListProductsResult;
  "/v{version}/products/{resourceIdOrReference}": GetProductResult;
}

type GetWithoutInit = typeof anyPath | "/v{version}/products";

interface PutInits {
  [anyPath]: never;
  "/v{version}/products": UpsertProductInit;
}

interface PutResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v{version}/products": UpsertProductResult;
}

interface PostInits {
  [anyPath]: never;
  "/v{version}/products": CreateProductInit;
  "/v{version}/products/search": SearchProductsInit;
  "/v{version}/products/{resourceIdOrReference}/activate": ActivateProductInit;
  "/v{version}/products/{resourceIdOrReference}/archive": ArchiveProductInit;
  "/v{version}/products/{resourceIdOrReference}/deprecate": DeprecateProductInit;
}

interface PostResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v{version}/products": CreateProductResult;
  "/v{version}/products/search": SearchProductsResult;
  "/v{version}/products/{resourceIdOrReference}/activate": ActivateProductResult;
  "/v{version}/products/{resourceIdOrReference}/archive": ArchiveProductResult;
  "/v{version}/products/{resourceIdOrReference}/deprecate": DeprecateProductResult;
}

interface DeleteInits {
  [anyPath]: never;
  "/v{version}/products/{resourceIdOrReference}": DeleteProductInit;
}

interface DeleteResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v{version}/products/{resourceIdOrReference}": DeleteProductResult;
}

interface PatchInits {
  [anyPath]: never;
  "/v{version}/products/{resourceIdOrReference}": UpdateProductInit;
}

interface PatchResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v{version}/products/{resourceIdOrReference}": UpdateProductResult;
}

/** Calls Solvimon: by path as with openapi-fetch, or through the operation functions. */
export interface SolvimonClient extends VendorClient<"solvimon"> {
  GET<Path extends keyof GetInits>(path: Path, init: GetInits[Path]): Promise<GetResults[Path]>;
  GET<Path extends GetWithoutInit>(path: Path): Promise<GetResults[Path]>;
  PUT<Path extends keyof PutInits>(path: Path, init: PutInits[Path]): Promise<PutResults[Path]>;
  POST<Path extends keyof PostInits>(path: Path, init: PostInits[Path]): Promise<PostResults[Path]>;
  DELETE<Path extends keyof DeleteInits>(path: Path, init: DeleteInits[Path]): Promise<DeleteResults[Path]>;
  PATCH<Path extends keyof PatchInits>(path: Path, init: PatchInits[Path]): Promise<PatchResults[Path]>;
}

const vendorMetadata: VendorMetadata = {
  vendor: "solvimon",
  servers: { production: { url: "https://api.solvimon.com" }, test: { url: "https://test.api.solvimon.com" } },
  security: [[{ key: "apiKey", kind: "header", name: "X-API-KEY" }], [{ key: "bearerToken", kind: "bearer" }]],
  headers: { requestId: "X-REQUEST-ID", retryHint: "Idempotency-Retryable" },
  operations: {
    "GET /v{version}/products": { parameters: { "path:version": { in: "path", default: "1" } } },
    "PUT /v{version}/products": { parameters: { "path:version": { in: "path", default: "1" }, "query:field_actions": { in: "query", style: "deepObject", explode: true, write: writeDeepObject } } },
    "POST /v{version}/products": { parameters: { "path:version": { in: "path", default: "1" } }, idempotency: { header: "Idempotency-Key", createKey: randomKey }, retryStatuses: [422] },
    "POST /v{version}/products/search": { parameters: { "path:version": { in: "path", default: "1" } }, idempotency: "always" },
    "GET /v{version}/products/{resourceIdOrReference}": { parameters: { "path:version": { in: "path", default: "1" } } },
    "DELETE /v{version}/products/{resourceIdOrReference}": { parameters: { "path:version": { in: "path", default: "1" } } },
    "PATCH /v{version}/products/{resourceIdOrReference}": { parameters: { "path:version": { in: "path", default: "1" } } },
    "POST /v{version}/products/{resourceIdOrReference}/activate": { parameters: { "path:version": { in: "path", default: "1" } }, idempotency: { header: "Idempotency-Key", createKey: randomKey }, retryStatuses: [422] },
    "POST /v{version}/products/{resourceIdOrReference}/archive": { parameters: { "path:version": { in: "path", default: "1" } }, idempotency: { header: "Idempotency-Key", createKey: randomKey }, retryStatuses: [422] },
    "POST /v{version}/products/{resourceIdOrReference}/deprecate": { parameters: { "path:version": { in: "path", default: "1" } }, idempotency: { header: "Idempotency-Key", createKey: randomKey }, retryStatuses: [422] },
  },
};

/**
 * Creates a client for Solvimon. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createSolvimonClient(options: SolvimonClientOptions): SolvimonClient {
  return createVendorClient<SolvimonClient>(vendorMetadata, options);
}
