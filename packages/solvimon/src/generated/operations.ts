// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type FailureStatus,
  type Paginated,
  paginatedOperation,
  type Success,
  type SuccessStatus,
} from "@org/client-runtime";
import type { SolvimonClient } from "./client.ts";
import {
  activateProductMetadata,
  archiveProductMetadata,
  createProductMetadata,
  deleteProductMetadata,
  deprecateProductMetadata,
  getProductMetadata,
  listProductsMetadata,
  searchProductsMetadata,
  updateProductMetadata,
  upsertProductMetadata,
} from "./metadata.ts";
import type {
  Product,
  ProductCreateRequest,
  ProductResponseWrapper,
  ProductSearchRequest,
  SolvimonApiError,
} from "./schemas.ts";

interface ResponseWithIdempotencyRetryableAndXREQUESTID extends Response {
  readonly headers: ResponseWithIdempotencyRetryableAndXREQUESTIDHeaders;
}

interface ResponseWithIdempotencyRetryableAndXREQUESTIDHeaders extends Headers {
  get(name: "Idempotency-Retryable"): string | null;
  get(name: "X-REQUEST-ID"): string | null;
  get(name: string): string | null;
}

interface ResponseWithXREQUESTID extends Response {
  readonly headers: ResponseWithXREQUESTIDHeaders;
}

interface ResponseWithXREQUESTIDHeaders extends Headers {
  get(name: "X-REQUEST-ID"): string | null;
  get(name: string): string | null;
}

/** The path parameters of `listProducts`. */
export interface ListProductsPath {
  /**
   * Version of the API.
   *
   * Default: `"1"`.
   */
  version?: string | undefined;
}

/** The query parameters of `listProducts`. */
export interface ListProductsQuery {
  /** Keeps the products in one of these statuses. */
  "statuses[]"?: string[] | undefined;
  /** Related objects to include in the response. */
  "expand[]"?: string[] | undefined;
  /** Keeps the products that match this custom field. */
  custom_field?: string | undefined;
  /** Keeps the products of this category. */
  product_category_id?: string | undefined;
  /** Keeps the products of this customer. */
  customer_id?: string | undefined;
  /**
   * Number of the page, from 1.
   *
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Products per page.
   *
   * Default: `50`.
   */
  limit?: number | undefined;
}

/** The header parameters of `listProducts`. */
export interface ListProductsHeaders {
  /**
   * ID of the platform.
   *
   * Inferred: the vendor's document does not say this.
   */
  "x-platform-id"?: string | undefined;
}

/** What a call to `listProducts` takes. */
export interface ListProductsInit extends CallOptions {
  path?: ListProductsPath | undefined;
  query?: ListProductsQuery | undefined;
  header?: ListProductsHeaders | undefined;
}

/** What `listProducts` returns on success. */
export type ListProductsResponse = ProductResponseWrapper;

/** The documented error bodies of `listProducts`. */
export type ListProductsError = SolvimonApiError;

/**
 * The result of calling `listProducts`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 *
 * Inferred, not documented: 400, 401, 403, 404, 500.
 */
export type ListProductsResult =
  | Success<200, ProductResponseWrapper, ResponseWithXREQUESTID>
  | Success<Exclude<SuccessStatus, 200>, ProductResponseWrapper>
  | Failure<400 | 401 | 403 | 404 | 500, SolvimonApiError, ResponseWithXREQUESTID>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 404 | 500>, unknown>;

/**
 * List products
 *
 * Needs the permission PRODUCT.VIEW.
 *
 * `GET /v{version}/products`
 *
 * Returns one page; `paginate(listProducts, client, init)` reads all of them. The query's `limit` sets the page size.
 *
 * @example
 * const data = unwrap(await listProducts(solvimon));
 */
export const listProducts: ((client: SolvimonClient, init?: ListProductsInit) => Promise<ListProductsResult>) &
  Paginated<ListProductsResponse, Product> =
  /* @__PURE__ */ paginatedOperation(listProductsMetadata, {
    kind: "page",
    page: "page",
    items: "/data",
    lastPage: "/total_number_of_pages",
  });

/** The path parameters of `upsertProduct`. */
export interface UpsertProductPath {
  /**
   * Version of the API.
   *
   * Default: `"1"`.
   */
  version?: string | undefined;
}

/** The query parameters of `upsertProduct`. */
export interface UpsertProductQuery {
  /** The field that decides whether the product exists already. */
  identifier_field?: string | undefined;
  /** The custom field that decides whether the product exists already. */
  custom_field_reference?: string | undefined;
  /** What to do with single fields, by field name. */
  field_actions?: {
    [key: string]: string;
  } | undefined;
}

/** The header parameters of `upsertProduct`. */
export interface UpsertProductHeaders {
  /** ID of the platform. */
  "x-platform-id"?: string | undefined;
}

/** The body of `upsertProduct`. */
export type UpsertProductBody = ProductCreateRequest;

/** What a call to `upsertProduct` takes. */
export interface UpsertProductInit extends CallOptions {
  path?: UpsertProductPath | undefined;
  query?: UpsertProductQuery | undefined;
  header?: UpsertProductHeaders | undefined;
  body: UpsertProductBody;
}

/** What `upsertProduct` returns on success. */
export type UpsertProductResponse = Product;

/** The documented error bodies of `upsertProduct`. */
export type UpsertProductError = SolvimonApiError;

/**
 * The result of calling `upsertProduct`, discriminated by `status` (or by `error`).
 *
 * Only 201 is documented: another 2xx may have other data.
 */
export type UpsertProductResult =
  | Success<201, Product, ResponseWithXREQUESTID>
  | Success<Exclude<SuccessStatus, 201>, Product>
  | Failure<400 | 401 | 403 | 404 | 500, SolvimonApiError, ResponseWithXREQUESTID>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 404 | 500>, unknown>;

/**
 * Create a product, or update it if it exists
 *
 * Needs the permission PRODUCT.CREATE or PRODUCT.UPDATE. The response is 201 for a create and
 * for an update alike.
 *
 * `PUT /v{version}/products`
 *
 * @example
 * const data = unwrap(await upsertProduct(solvimon, { body }));
 */
export function upsertProduct(client: SolvimonClient, init: UpsertProductInit): Promise<UpsertProductResult> {
  return callOperation(client, upsertProductMetadata, init);
}

/** The path parameters of `createProduct`. */
export interface CreateProductPath {
  /**
   * Version of the API.
   *
   * Default: `"1"`.
   */
  version?: string | undefined;
}

/** The header parameters of `createProduct`. */
export interface CreateProductHeaders {
  /**
   * Repeating a request with the same key within 48 hours has no second effect. Best a random
   * UUID (version 4).
   */
  "Idempotency-Key"?: string | undefined;
  /**
   * ID of the platform.
   *
   * Inferred: the vendor's document does not say this.
   */
  "x-platform-id"?: string | undefined;
}

/** The body of `createProduct`. */
export type CreateProductBody = ProductCreateRequest;

/** What a call to `createProduct` takes. */
export interface CreateProductInit extends CallOptions {
  path?: CreateProductPath | undefined;
  header?: CreateProductHeaders | undefined;
  body: CreateProductBody;
}

/** What `createProduct` returns on success. */
export type CreateProductResponse = Product;

/** The documented error bodies of `createProduct`. */
export type CreateProductError = SolvimonApiError;

/**
 * The result of calling `createProduct`, discriminated by `status` (or by `error`).
 *
 * Only 201 is documented: another 2xx may have other data.
 */
export type CreateProductResult =
  | Success<201, Product, ResponseWithXREQUESTID>
  | Success<Exclude<SuccessStatus, 201>, Product>
  | Failure<400 | 401 | 403 | 500, SolvimonApiError, ResponseWithXREQUESTID>
  | Failure<409 | 422, SolvimonApiError, ResponseWithIdempotencyRetryableAndXREQUESTID>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 409 | 422 | 500>, unknown>;

/**
 * Create a product
 *
 * Needs the permission PRODUCT.CREATE.
 *
 * `POST /v{version}/products`
 *
 * Retried after a failure: every attempt carries the same `Idempotency-Key`, a random one unless you pass your own. A
 * 422 is retried too.
 *
 * @example
 * const data = unwrap(await createProduct(solvimon, { body }));
 */
export function createProduct(client: SolvimonClient, init: CreateProductInit): Promise<CreateProductResult> {
  return callOperation(client, createProductMetadata, init);
}

/** The path parameters of `searchProducts`. */
export interface SearchProductsPath {
  /**
   * Version of the API.
   *
   * Default: `"1"`.
   */
  version?: string | undefined;
}

/** The query parameters of `searchProducts`. */
export interface SearchProductsQuery {
  /**
   * Number of the page, from 1.
   *
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Products per page.
   *
   * Default: `50`.
   */
  limit?: number | undefined;
  /** The field to sort by. */
  order_by?: string | undefined;
  /** The direction to sort in. */
  order_direction?: string | undefined;
}

/** The header parameters of `searchProducts`. */
export interface SearchProductsHeaders {
  /**
   * ID of the platform.
   *
   * Inferred: the vendor's document does not say this.
   */
  "x-platform-id"?: string | undefined;
}

/** The body of `searchProducts`. */
export type SearchProductsBody = ProductSearchRequest;

/** What a call to `searchProducts` takes. */
export interface SearchProductsInit extends CallOptions {
  path?: SearchProductsPath | undefined;
  query?: SearchProductsQuery | undefined;
  header?: SearchProductsHeaders | undefined;
  body: SearchProductsBody;
}

/** What `searchProducts` returns on success. */
export type SearchProductsResponse = ProductResponseWrapper;

/** The documented error bodies of `searchProducts`. */
export type SearchProductsError = SolvimonApiError;

/**
 * The result of calling `searchProducts`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 *
 * Inferred, not documented: 200, 400, 401, 403, 404, 500.
 */
export type SearchProductsResult =
  | Success<200, ProductResponseWrapper, ResponseWithXREQUESTID>
  | Success<Exclude<SuccessStatus, 200>, ProductResponseWrapper>
  | Failure<400 | 401 | 403 | 404 | 500, SolvimonApiError, ResponseWithXREQUESTID>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 404 | 500>, unknown>;

/**
 * Search products
 *
 * Needs the permission PRODUCT.VIEW.
 *
 * `POST /v{version}/products/search`
 *
 * Returns one page; `paginate(searchProducts, client, init)` reads all of them. The query's `limit` sets the page size.
 *
 * Retried after a failure: a repeated call changes nothing.
 *
 * @example
 * const data = unwrap(await searchProducts(solvimon, { body }));
 */
export const searchProducts: ((client: SolvimonClient, init: SearchProductsInit) => Promise<SearchProductsResult>) &
  Paginated<SearchProductsResponse, Product> =
  /* @__PURE__ */ paginatedOperation(searchProductsMetadata, {
    kind: "page",
    page: "page",
    items: "/data",
    lastPage: "/total_number_of_pages",
  });

/** The path parameters of `getProduct`. */
export interface GetProductPath {
  /**
   * Version of the API.
   *
   * Default: `"1"`.
   */
  version?: string | undefined;
  /** ID of the product, or your own reference for it. */
  resourceIdOrReference: string;
}

/** The header parameters of `getProduct`. */
export interface GetProductHeaders {
  /**
   * ID of the platform.
   *
   * Inferred: the vendor's document does not say this.
   */
  "x-platform-id"?: string | undefined;
}

/** What a call to `getProduct` takes. */
export interface GetProductInit extends CallOptions {
  path: GetProductPath;
  header?: GetProductHeaders | undefined;
}

/** What `getProduct` returns on success. */
export type GetProductResponse = Product;

/** The documented error bodies of `getProduct`. */
export type GetProductError = SolvimonApiError;

/**
 * The result of calling `getProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 *
 * Inferred, not documented: 400, 401, 403, 404, 500.
 */
export type GetProductResult =
  | Success<200, Product, ResponseWithXREQUESTID>
  | Success<Exclude<SuccessStatus, 200>, Product>
  | Failure<400 | 401 | 403 | 404 | 500, SolvimonApiError, ResponseWithXREQUESTID>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 404 | 500>, unknown>;

/**
 * Get a product
 *
 * Needs the permission PRODUCT.VIEW.
 *
 * `GET /v{version}/products/{resourceIdOrReference}`
 *
 * @example
 * const data = unwrap(await getProduct(solvimon, { path: { resourceIdOrReference } }));
 */
export function getProduct(client: SolvimonClient, init: GetProductInit): Promise<GetProductResult> {
  return callOperation(client, getProductMetadata, init);
}

/** The path parameters of `deleteProduct`. */
export interface DeleteProductPath {
  /**
   * Version of the API.
   *
   * Default: `"1"`.
   */
  version?: string | undefined;
  /** ID of the product, or your own reference for it. */
  resourceIdOrReference: string;
}

/** The query parameters of `deleteProduct`. */
export interface DeleteProductQuery {
  /** Whether the status of the product's items follows. */
  align_product_item_status?: boolean | undefined;
}

/** The header parameters of `deleteProduct`. */
export interface DeleteProductHeaders {
  /**
   * ID of the platform.
   *
   * Inferred: the vendor's document does not say this.
   */
  "x-platform-id"?: string | undefined;
}

/** What a call to `deleteProduct` takes. */
export interface DeleteProductInit extends CallOptions {
  path: DeleteProductPath;
  query?: DeleteProductQuery | undefined;
  header?: DeleteProductHeaders | undefined;
}

/** What `deleteProduct` returns on success. */
export type DeleteProductResponse = Product;

/** The documented error bodies of `deleteProduct`. */
export type DeleteProductError = SolvimonApiError;

/**
 * The result of calling `deleteProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 *
 * Inferred, not documented: 400, 401, 403, 404, 500.
 */
export type DeleteProductResult =
  | Success<200, Product, ResponseWithXREQUESTID>
  | Success<Exclude<SuccessStatus, 200>, Product>
  | Failure<400 | 401 | 403 | 404 | 500, SolvimonApiError, ResponseWithXREQUESTID>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 404 | 500>, unknown>;

/**
 * Delete a product
 *
 * Needs the permission PRODUCT.DELETE. The response carries the product.
 *
 * `DELETE /v{version}/products/{resourceIdOrReference}`
 *
 * @example
 * const data = unwrap(await deleteProduct(solvimon, { path: { resourceIdOrReference } }));
 */
export function deleteProduct(client: SolvimonClient, init: DeleteProductInit): Promise<DeleteProductResult> {
  return callOperation(client, deleteProductMetadata, init);
}

/** The path parameters of `updateProduct`. */
export interface UpdateProductPath {
  /**
   * Version of the API.
   *
   * Default: `"1"`.
   */
  version?: string | undefined;
  /** ID of the product, or your own reference for it. */
  resourceIdOrReference: string;
}

/** The query parameters of `updateProduct`. */
export interface UpdateProductQuery {
  /** Whether the status of the product's items follows. */
  align_product_item_status?: boolean | undefined;
}

/** The header parameters of `updateProduct`. */
export interface UpdateProductHeaders {
  /**
   * ID of the platform.
   *
   * Inferred: the vendor's document does not say this.
   */
  "x-platform-id"?: string | undefined;
}

/** The body of `updateProduct`. */
export type UpdateProductBody = ProductCreateRequest;

/** What a call to `updateProduct` takes. */
export interface UpdateProductInit extends CallOptions {
  path: UpdateProductPath;
  query?: UpdateProductQuery | undefined;
  header?: UpdateProductHeaders | undefined;
  body: UpdateProductBody;
}

/** What `updateProduct` returns on success. */
export type UpdateProductResponse = Product;

/** The documented error bodies of `updateProduct`. */
export type UpdateProductError = SolvimonApiError;

/**
 * The result of calling `updateProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 *
 * Inferred, not documented: 400, 401, 403, 404, 500.
 */
export type UpdateProductResult =
  | Success<200, Product, ResponseWithXREQUESTID>
  | Success<Exclude<SuccessStatus, 200>, Product>
  | Failure<400 | 401 | 403 | 404 | 500, SolvimonApiError, ResponseWithXREQUESTID>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 404 | 500>, unknown>;

/**
 * Update a product
 *
 * Needs the permission PRODUCT.UPDATE.
 *
 * `PATCH /v{version}/products/{resourceIdOrReference}`
 *
 * @example
 * const data = unwrap(await updateProduct(solvimon, { path: { resourceIdOrReference }, body }));
 */
export function updateProduct(client: SolvimonClient, init: UpdateProductInit): Promise<UpdateProductResult> {
  return callOperation(client, updateProductMetadata, init);
}

/** The path parameters of `activateProduct`. */
export interface ActivateProductPath {
  /**
   * Version of the API.
   *
   * Default: `"1"`.
   */
  version?: string | undefined;
  /** ID of the product, or your own reference for it. */
  resourceIdOrReference: string;
}

/** The query parameters of `activateProduct`. */
export interface ActivateProductQuery {
  /** Whether the status of the product's items follows. */
  align_product_item_status?: boolean | undefined;
}

/** The header parameters of `activateProduct`. */
export interface ActivateProductHeaders {
  /**
   * Repeating a request with the same key within 48 hours has no second effect. Best a random
   * UUID (version 4).
   */
  "Idempotency-Key"?: string | undefined;
  /**
   * ID of the platform.
   *
   * Inferred: the vendor's document does not say this.
   */
  "x-platform-id"?: string | undefined;
}

/** What a call to `activateProduct` takes. */
export interface ActivateProductInit extends CallOptions {
  path: ActivateProductPath;
  query?: ActivateProductQuery | undefined;
  header?: ActivateProductHeaders | undefined;
}

/** What `activateProduct` returns on success. */
export type ActivateProductResponse = Product;

/** The documented error bodies of `activateProduct`. */
export type ActivateProductError = SolvimonApiError;

/**
 * The result of calling `activateProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 *
 * Inferred, not documented: 400, 401, 403, 404, 500.
 */
export type ActivateProductResult =
  | Success<200, Product, ResponseWithXREQUESTID>
  | Success<Exclude<SuccessStatus, 200>, Product>
  | Failure<400 | 401 | 403 | 404 | 500, SolvimonApiError, ResponseWithXREQUESTID>
  | Failure<409 | 422, SolvimonApiError, ResponseWithIdempotencyRetryableAndXREQUESTID>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 404 | 409 | 422 | 500>, unknown>;

/**
 * Activate a product
 *
 * Needs the permission PRODUCT.STATUS.UPDATE.
 *
 * `POST /v{version}/products/{resourceIdOrReference}/activate`
 *
 * Retried after a failure: every attempt carries the same `Idempotency-Key`, a random one unless you pass your own. A
 * 422 is retried too.
 *
 * @example
 * const data = unwrap(await activateProduct(solvimon, { path: { resourceIdOrReference } }));
 */
export function activateProduct(client: SolvimonClient, init: ActivateProductInit): Promise<ActivateProductResult> {
  return callOperation(client, activateProductMetadata, init);
}

/** The path parameters of `archiveProduct`. */
export interface ArchiveProductPath {
  /**
   * Version of the API.
   *
   * Default: `"1"`.
   */
  version?: string | undefined;
  /** ID of the product, or your own reference for it. */
  resourceIdOrReference: string;
}

/** The query parameters of `archiveProduct`. */
export interface ArchiveProductQuery {
  /** Whether the status of the product's items follows. */
  align_product_item_status?: boolean | undefined;
}

/** The header parameters of `archiveProduct`. */
export interface ArchiveProductHeaders {
  /**
   * Repeating a request with the same key within 48 hours has no second effect. Best a random
   * UUID (version 4).
   */
  "Idempotency-Key"?: string | undefined;
  /**
   * ID of the platform.
   *
   * Inferred: the vendor's document does not say this.
   */
  "x-platform-id"?: string | undefined;
}

/** What a call to `archiveProduct` takes. */
export interface ArchiveProductInit extends CallOptions {
  path: ArchiveProductPath;
  query?: ArchiveProductQuery | undefined;
  header?: ArchiveProductHeaders | undefined;
}

/** What `archiveProduct` returns on success. */
export type ArchiveProductResponse = Product;

/** The documented error bodies of `archiveProduct`. */
export type ArchiveProductError = SolvimonApiError;

/**
 * The result of calling `archiveProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 *
 * Inferred, not documented: 400, 401, 403, 404, 500.
 */
export type ArchiveProductResult =
  | Success<200, Product, ResponseWithXREQUESTID>
  | Success<Exclude<SuccessStatus, 200>, Product>
  | Failure<400 | 401 | 403 | 404 | 500, SolvimonApiError, ResponseWithXREQUESTID>
  | Failure<409 | 422, SolvimonApiError, ResponseWithIdempotencyRetryableAndXREQUESTID>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 404 | 409 | 422 | 500>, unknown>;

/**
 * Archive a product
 *
 * Needs the permission PRODUCT.STATUS.UPDATE.
 *
 * `POST /v{version}/products/{resourceIdOrReference}/archive`
 *
 * Retried after a failure: every attempt carries the same `Idempotency-Key`, a random one unless you pass your own. A
 * 422 is retried too.
 *
 * @example
 * const data = unwrap(await archiveProduct(solvimon, { path: { resourceIdOrReference } }));
 */
export function archiveProduct(client: SolvimonClient, init: ArchiveProductInit): Promise<ArchiveProductResult> {
  return callOperation(client, archiveProductMetadata, init);
}

/** The path parameters of `deprecateProduct`. */
export interface DeprecateProductPath {
  /**
   * Version of the API.
   *
   * Default: `"1"`.
   */
  version?: string | undefined;
  /** ID of the product, or your own reference for it. */
  resourceIdOrReference: string;
}

/** The query parameters of `deprecateProduct`. */
export interface DeprecateProductQuery {
  /** Whether the status of the product's items follows. */
  align_product_item_status?: boolean | undefined;
}

/** The header parameters of `deprecateProduct`. */
export interface DeprecateProductHeaders {
  /**
   * Repeating a request with the same key within 48 hours has no second effect. Best a random
   * UUID (version 4).
   */
  "Idempotency-Key"?: string | undefined;
  /**
   * ID of the platform.
   *
   * Inferred: the vendor's document does not say this.
   */
  "x-platform-id"?: string | undefined;
}

/** What a call to `deprecateProduct` takes. */
export interface DeprecateProductInit extends CallOptions {
  path: DeprecateProductPath;
  query?: DeprecateProductQuery | undefined;
  header?: DeprecateProductHeaders | undefined;
}

/** What `deprecateProduct` returns on success. */
export type DeprecateProductResponse = Product;

/** The documented error bodies of `deprecateProduct`. */
export type DeprecateProductError = SolvimonApiError;

/**
 * The result of calling `deprecateProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 *
 * Inferred, not documented: 400, 401, 403, 404, 500.
 */
export type DeprecateProductResult =
  | Success<200, Product, ResponseWithXREQUESTID>
  | Success<Exclude<SuccessStatus, 200>, Product>
  | Failure<400 | 401 | 403 | 404 | 500, SolvimonApiError, ResponseWithXREQUESTID>
  | Failure<409 | 422, SolvimonApiError, ResponseWithIdempotencyRetryableAndXREQUESTID>
  | Failure<Exclude<FailureStatus, 400 | 401 | 403 | 404 | 409 | 422 | 500>, unknown>;

/**
 * Deprecate a product
 *
 * Needs the permission PRODUCT.STATUS.UPDATE.
 *
 * `POST /v{version}/products/{resourceIdOrReference}/deprecate`
 *
 * Retried after a failure: every attempt carries the same `Idempotency-Key`, a random one unless you pass your own. A
 * 422 is retried too.
 *
 * @example
 * const data = unwrap(await deprecateProduct(solvimon, { path: { resourceIdOrReference } }));
 */
export function deprecateProduct(client: SolvimonClient, init: DeprecateProductInit): Promise<DeprecateProductResult> {
  return callOperation(client, deprecateProductMetadata, init);
}
