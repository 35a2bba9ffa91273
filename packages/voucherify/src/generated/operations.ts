// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type OperationMetadata,
  encodeMultipart,
  hasValue,
  type Paginated,
  paginatedOperation,
  type Success,
  type UndocumentedSuccess,
  type VendorClient,
} from "@org/client-runtime";
import type {
  AsyncActionResponseBody,
  BadRequest,
  CsvImportRequestBody,
  CsvImportResponseBody,
  Product,
  ProductsCreateRequestBody,
  ProductsCreateResponseBody,
  ProductsListResponseBody,
  ProductsMetadataUpdateInBulkRequestBody,
  ProductsUpdateInBulkRequestBody,
  ProductsUpdateRequestBody,
  Sku,
  SkusCreateRequestBody,
  SkusList,
  SkusUpdateRequestBody,
  VoucherifyError,
} from "./schemas.ts";

type OtherFailureStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherFailureStatus_413 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherSuccessStatus_200 = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
type OtherSuccessStatus_202 = 200 | 201 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
type OtherSuccessStatus_204 = 200 | 201 | 202 | 203 | 205 | 206 | 207 | 208 | 226;

/** The query parameters of `listProducts`. */
export interface ListProductsQuery {
  /** Number of elements on a page, from 1 to 100. The vendor's text says 10 when it is left out. */
  limit?: number | undefined;
  /** Which page to read, from 1 to 100. */
  page?: number | undefined;
  /** Order of the elements. */
  order?: string | undefined;
  /** Start of the period that the elements lie in. */
  start_date?: string | undefined;
  /** End of the period that the elements lie in. */
  end_date?: string | undefined;
}

/** What a call to `listProducts` takes. */
export interface ListProductsInit extends CallOptions {
  params?: {
    query?: ListProductsQuery | undefined;
  } | undefined;
}

/** What `listProducts` returns on success. */
export type ListProductsResponse = ProductsListResponseBody;

/** The documented error bodies of `listProducts`. */
export type ListProductsError = VoucherifyError;

/** The result of calling `listProducts`, discriminated by `status` (or by `error`). */
export type ListProductsResult =
  | Success<200, ProductsListResponseBody>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_200>;

/**
 * The body of `upsertProduct`.
 *
 * Specify the product parameters.
 */
export type UpsertProductBody = ProductsCreateRequestBody;

/** What a call to `upsertProduct` takes. */
export interface UpsertProductInit extends CallOptions {
  body: UpsertProductBody;
}

/** What `upsertProduct` returns on success. */
export type UpsertProductResponse = ProductsCreateResponseBody;

/** The documented error bodies of `upsertProduct`. */
export type UpsertProductError = VoucherifyError;

/** The result of calling `upsertProduct`, discriminated by `status` (or by `error`). */
export type UpsertProductResult =
  | Success<200, ProductsCreateResponseBody>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_200>;

/**
 * The body of `updateProductsInBulk`.
 *
 * The products to update, 10 MB at most.
 */
export type UpdateProductsInBulkBody = ProductsUpdateInBulkRequestBody;

/** What a call to `updateProductsInBulk` takes. */
export interface UpdateProductsInBulkInit extends CallOptions {
  body: UpdateProductsInBulkBody;
}

/** What `updateProductsInBulk` returns on success. */
export type UpdateProductsInBulkResponse = AsyncActionResponseBody;

/** The documented error bodies of `updateProductsInBulk`. */
export type UpdateProductsInBulkError = BadRequest | VoucherifyError;

/** The result of calling `updateProductsInBulk`, discriminated by `status` (or by `error`). */
export type UpdateProductsInBulkResult =
  | Success<202, AsyncActionResponseBody>
  | Failure<413, BadRequest>
  | Failure<OtherFailureStatus_413, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_202>;

/**
 * The body of `importProductsCsv`.
 *
 * The file to import.
 */
export type ImportProductsCsvBody = CsvImportRequestBody;

/** What a call to `importProductsCsv` takes. */
export interface ImportProductsCsvInit extends CallOptions {
  body: ImportProductsCsvBody;
}

/** What `importProductsCsv` returns on success. */
export type ImportProductsCsvResponse = CsvImportResponseBody;

/** The documented error bodies of `importProductsCsv`. */
export type ImportProductsCsvError = VoucherifyError;

/** The result of calling `importProductsCsv`, discriminated by `status` (or by `error`). */
export type ImportProductsCsvResult =
  | Success<200, CsvImportResponseBody>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_200>;

/**
 * The body of `updateProductsMetadataInBulk`.
 *
 * The products and their metadata.
 */
export type UpdateProductsMetadataInBulkBody = ProductsMetadataUpdateInBulkRequestBody;

/** What a call to `updateProductsMetadataInBulk` takes. */
export interface UpdateProductsMetadataInBulkInit extends CallOptions {
  body: UpdateProductsMetadataInBulkBody;
}

/** What `updateProductsMetadataInBulk` returns on success. */
export type UpdateProductsMetadataInBulkResponse = AsyncActionResponseBody;

/** The documented error bodies of `updateProductsMetadataInBulk`. */
export type UpdateProductsMetadataInBulkError = BadRequest | VoucherifyError;

/** The result of calling `updateProductsMetadataInBulk`, discriminated by `status` (or by `error`). */
export type UpdateProductsMetadataInBulkResult =
  | Success<202, AsyncActionResponseBody>
  | Failure<413, BadRequest>
  | Failure<OtherFailureStatus_413, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_202>;

/** The path parameters of `getProduct`. */
export interface GetProductPath {
  /** ID or source ID of the product. */
  productId: string;
}

/** What a call to `getProduct` takes. */
export interface GetProductInit extends CallOptions {
  params: {
    path: GetProductPath;
  };
}

/** What `getProduct` returns on success. */
export type GetProductResponse = Product;

/** The documented error bodies of `getProduct`. */
export type GetProductError = VoucherifyError;

/** The result of calling `getProduct`, discriminated by `status` (or by `error`). */
export type GetProductResult =
  | Success<200, Product>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_200>;

/** The path parameters of `updateProduct`. */
export interface UpdateProductPath {
  /** ID of the product. */
  productId: string;
}

/**
 * The body of `updateProduct`.
 *
 * The fields to change.
 */
export type UpdateProductBody = ProductsUpdateRequestBody;

/** What a call to `updateProduct` takes. */
export interface UpdateProductInit extends CallOptions {
  params: {
    path: UpdateProductPath;
  };
  body: UpdateProductBody;
}

/** What `updateProduct` returns on success. */
export type UpdateProductResponse = Product;

/** The documented error bodies of `updateProduct`. */
export type UpdateProductError = VoucherifyError;

/** The result of calling `updateProduct`, discriminated by `status` (or by `error`). */
export type UpdateProductResult =
  | Success<200, Product>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_200>;

/** The path parameters of `deleteProduct`. */
export interface DeleteProductPath {
  /** ID of the product. */
  productId: string;
}

/** The query parameters of `deleteProduct`. */
export interface DeleteProductQuery {
  /** With `true` the product is removed for good, with `false` it is moved to the bin. */
  force?: boolean | undefined;
}

/** What a call to `deleteProduct` takes. */
export interface DeleteProductInit extends CallOptions {
  params: {
    path: DeleteProductPath;
    query?: DeleteProductQuery | undefined;
  };
}

/** What `deleteProduct` returns on success. */
export type DeleteProductResponse = undefined;

/** The documented error bodies of `deleteProduct`. */
export type DeleteProductError = VoucherifyError;

/** The result of calling `deleteProduct`, discriminated by `status` (or by `error`). */
export type DeleteProductResult =
  | Success<204, undefined>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_204>;

/** The path parameters of `listSkus`. */
export interface ListSkusPath {
  /** ID of the product. */
  productId: string;
}

/** The query parameters of `listSkus`. */
export interface ListSkusQuery {
  /** Number of elements on a page, from 1 to 100. The vendor's text says 10 when it is left out. */
  limit?: number | undefined;
  /** Which page to read, from 1 to 100. */
  page?: number | undefined;
  /** Order of the elements. */
  order?: string | undefined;
  /** Start of the period that the elements lie in. */
  start_date?: string | undefined;
  /** End of the period that the elements lie in. */
  end_date?: string | undefined;
}

/** What a call to `listSkus` takes. */
export interface ListSkusInit extends CallOptions {
  params: {
    path: ListSkusPath;
    query?: ListSkusQuery | undefined;
  };
}

/** What `listSkus` returns on success. */
export type ListSkusResponse = SkusList;

/** The documented error bodies of `listSkus`. */
export type ListSkusError = VoucherifyError;

/** The result of calling `listSkus`, discriminated by `status` (or by `error`). */
export type ListSkusResult =
  | Success<200, SkusList>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_200>;

/** The path parameters of `createSku`. */
export interface CreateSkuPath {
  /** ID of the product. */
  productId: string;
}

/**
 * The body of `createSku`.
 *
 * The SKU to create.
 */
export type CreateSkuBody = SkusCreateRequestBody;

/** What a call to `createSku` takes. */
export interface CreateSkuInit extends CallOptions {
  params: {
    path: CreateSkuPath;
  };
  body: CreateSkuBody;
}

/** What `createSku` returns on success. */
export type CreateSkuResponse = Sku;

/** The documented error bodies of `createSku`. */
export type CreateSkuError = VoucherifyError;

/** The result of calling `createSku`, discriminated by `status` (or by `error`). */
export type CreateSkuResult =
  | Success<200, Sku>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_200>;

/** The path parameters of `updateSku`. */
export interface UpdateSkuPath {
  /** ID of the product. */
  productId: string;
  /** ID of the SKU. */
  skuId: string;
}

/**
 * The body of `updateSku`.
 *
 * The fields to change.
 */
export type UpdateSkuBody = SkusUpdateRequestBody;

/** What a call to `updateSku` takes. */
export interface UpdateSkuInit extends CallOptions {
  params: {
    path: UpdateSkuPath;
  };
  body: UpdateSkuBody;
}

/** What `updateSku` returns on success. */
export type UpdateSkuResponse = Sku;

/** The documented error bodies of `updateSku`. */
export type UpdateSkuError = VoucherifyError;

/** The result of calling `updateSku`, discriminated by `status` (or by `error`). */
export type UpdateSkuResult =
  | Success<200, Sku>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_200>;

/** The path parameters of `deleteSku`. */
export interface DeleteSkuPath {
  /** ID of the product. */
  productId: string;
  /** ID of the SKU. */
  skuId: string;
}

/** The query parameters of `deleteSku`. */
export interface DeleteSkuQuery {
  /** With `true` the SKU is removed for good, with `false` it is moved to the bin. */
  force?: boolean | undefined;
}

/** What a call to `deleteSku` takes. */
export interface DeleteSkuInit extends CallOptions {
  params: {
    path: DeleteSkuPath;
    query?: DeleteSkuQuery | undefined;
  };
}

/** What `deleteSku` returns on success. */
export type DeleteSkuResponse = undefined;

/** The documented error bodies of `deleteSku`. */
export type DeleteSkuError = VoucherifyError;

/** The result of calling `deleteSku`, discriminated by `status` (or by `error`). */
export type DeleteSkuResult =
  | Success<204, undefined>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_204>;

/**
 * The body of `importSkusCsv`.
 *
 * The file to import.
 */
export type ImportSkusCsvBody = CsvImportRequestBody;

/** What a call to `importSkusCsv` takes. */
export interface ImportSkusCsvInit extends CallOptions {
  body: ImportSkusCsvBody;
}

/** What `importSkusCsv` returns on success. */
export type ImportSkusCsvResponse = CsvImportResponseBody;

/** The documented error bodies of `importSkusCsv`. */
export type ImportSkusCsvError = VoucherifyError;

/** The result of calling `importSkusCsv`, discriminated by `status` (or by `error`). */
export type ImportSkusCsvResult =
  | Success<200, CsvImportResponseBody>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_200>;

/** The path parameters of `getSku`. */
export interface GetSkuPath {
  /** ID of the SKU. */
  skuId: string;
}

/** What a call to `getSku` takes. */
export interface GetSkuInit extends CallOptions {
  params: {
    path: GetSkuPath;
  };
}

/** What `getSku` returns on success. */
export type GetSkuResponse = Sku;

/** The documented error bodies of `getSku`. */
export type GetSkuError = VoucherifyError;

/** The result of calling `getSku`, discriminated by `status` (or by `error`). */
export type GetSkuResult =
  | Success<200, Sku>
  | Failure<OtherFailureStatus, VoucherifyError>
  | UndocumentedSuccess<OtherSuccessStatus_200>;

const listProducts_metadata: OperationMetadata = { name: "listProducts", method: "GET", path: "/v1/products" };

/**
 * List products
 *
 * `GET /v1/products`
 *
 * Returns one page; `paginate(listProducts, client, init)` reads all of them. The query's `limit` sets the page size.
 */
export const listProducts: ((client: VendorClient<"voucherify">, init?: ListProductsInit) => Promise<ListProductsResult>) & Paginated<ListProductsResponse, Product> =
  /* @__PURE__ */ paginatedOperation(listProducts_metadata, { kind: "page", page: "page", items: "/products", total: "/total" });

const upsertProduct_metadata: OperationMetadata = { name: "upsertProduct", method: "POST", path: "/v1/products", idempotency: { whenBody: ["/id", "/source_id"], hasValue: hasValue } };

/**
 * Create or update a product
 *
 * Creates a product, or updates the one that has the given `id` or `source_id` already.
 *
 * `POST /v1/products`
 *
 * Retried after a failure only with `id` or `source_id` in the body: a call without it could create another.
 */
export function upsertProduct(client: VendorClient<"voucherify">, init: UpsertProductInit): Promise<UpsertProductResult> {
  return callOperation(client, upsertProduct_metadata, init);
}

const updateProductsInBulk_metadata: OperationMetadata = { name: "updateProductsInBulk", method: "POST", path: "/v1/products/bulk/async" };

/**
 * Update many products, each in its own way
 *
 * The update is done later, as an asynchronous action.
 *
 * `POST /v1/products/bulk/async`
 */
export function updateProductsInBulk(client: VendorClient<"voucherify">, init: UpdateProductsInBulkInit): Promise<UpdateProductsInBulkResult> {
  return callOperation(client, updateProductsInBulk_metadata, init);
}

const importProductsCsv_metadata: OperationMetadata = { name: "importProductsCsv", method: "POST", path: "/v1/products/importCSV", contentType: "multipart/form-data", encodeBody: encodeMultipart };

/**
 * Import products from a CSV file
 *
 * The import is done later, as an asynchronous action. Columns are `name`, `source_id`, `price`, `attributes`, `image_url` and one for each metadata key. Unlike everywhere else, `price` is in whole units: 21 stands for 21.00.
 *
 * `POST /v1/products/importCSV`
 */
export function importProductsCsv(client: VendorClient<"voucherify">, init: ImportProductsCsvInit): Promise<ImportProductsCsvResult> {
  return callOperation(client, importProductsCsv_metadata, init);
}

const updateProductsMetadataInBulk_metadata: OperationMetadata = { name: "updateProductsMetadataInBulk", method: "POST", path: "/v1/products/metadata/async" };

/**
 * Update the metadata of many products alike
 *
 * The update is done later, as an asynchronous action.
 *
 * `POST /v1/products/metadata/async`
 */
export function updateProductsMetadataInBulk(client: VendorClient<"voucherify">, init: UpdateProductsMetadataInBulkInit): Promise<UpdateProductsMetadataInBulkResult> {
  return callOperation(client, updateProductsMetadataInBulk_metadata, init);
}

const getProduct_metadata: OperationMetadata = { name: "getProduct", method: "GET", path: "/v1/products/{productId}" };

/**
 * Read a product
 *
 * `GET /v1/products/{productId}`
 */
export function getProduct(client: VendorClient<"voucherify">, init: GetProductInit): Promise<GetProductResult> {
  return callOperation(client, getProduct_metadata, init);
}

const updateProduct_metadata: OperationMetadata = { name: "updateProduct", method: "PUT", path: "/v1/products/{productId}" };

/**
 * Update a product
 *
 * `PUT /v1/products/{productId}`
 */
export function updateProduct(client: VendorClient<"voucherify">, init: UpdateProductInit): Promise<UpdateProductResult> {
  return callOperation(client, updateProduct_metadata, init);
}

const deleteProduct_metadata: OperationMetadata = { name: "deleteProduct", method: "DELETE", path: "/v1/products/{productId}" };

/**
 * Delete a product
 *
 * Moves the product to the bin, or removes it for good with `force`.
 *
 * `DELETE /v1/products/{productId}`
 */
export function deleteProduct(client: VendorClient<"voucherify">, init: DeleteProductInit): Promise<DeleteProductResult> {
  return callOperation(client, deleteProduct_metadata, init);
}

const listSkus_metadata: OperationMetadata = { name: "listSkus", method: "GET", path: "/v1/products/{productId}/skus" };

/**
 * List the SKUs of a product
 *
 * `GET /v1/products/{productId}/skus`
 *
 * Returns one page; `paginate(listSkus, client, init)` reads all of them. The query's `limit` sets the page size.
 */
export const listSkus: ((client: VendorClient<"voucherify">, init: ListSkusInit) => Promise<ListSkusResult>) & Paginated<ListSkusResponse, Sku> =
  /* @__PURE__ */ paginatedOperation(listSkus_metadata, { kind: "page", page: "page", items: "/skus", total: "/total" });

const createSku_metadata: OperationMetadata = { name: "createSku", method: "POST", path: "/v1/products/{productId}/skus", idempotency: { whenBody: ["/id", "/source_id"], hasValue: hasValue } };

/**
 * Create an SKU of a product
 *
 * `POST /v1/products/{productId}/skus`
 *
 * Retried after a failure only with `id` or `source_id` in the body: a call without it could create another.
 */
export function createSku(client: VendorClient<"voucherify">, init: CreateSkuInit): Promise<CreateSkuResult> {
  return callOperation(client, createSku_metadata, init);
}

const updateSku_metadata: OperationMetadata = { name: "updateSku", method: "PUT", path: "/v1/products/{productId}/skus/{skuId}" };

/**
 * Update an SKU
 *
 * `PUT /v1/products/{productId}/skus/{skuId}`
 */
export function updateSku(client: VendorClient<"voucherify">, init: UpdateSkuInit): Promise<UpdateSkuResult> {
  return callOperation(client, updateSku_metadata, init);
}

const deleteSku_metadata: OperationMetadata = { name: "deleteSku", method: "DELETE", path: "/v1/products/{productId}/skus/{skuId}" };

/**
 * Delete an SKU
 *
 * Moves the SKU to the bin, or removes it for good with `force`.
 *
 * `DELETE /v1/products/{productId}/skus/{skuId}`
 */
export function deleteSku(client: VendorClient<"voucherify">, init: DeleteSkuInit): Promise<DeleteSkuResult> {
  return callOperation(client, deleteSku_metadata, init);
}

const importSkusCsv_metadata: OperationMetadata = { name: "importSkusCsv", method: "POST", path: "/v1/skus/importCSV", contentType: "multipart/form-data", encodeBody: encodeMultipart };

/**
 * Import SKUs from a CSV file
 *
 * The import is done later, as an asynchronous action.
 *
 * `POST /v1/skus/importCSV`
 */
export function importSkusCsv(client: VendorClient<"voucherify">, init: ImportSkusCsvInit): Promise<ImportSkusCsvResult> {
  return callOperation(client, importSkusCsv_metadata, init);
}

const getSku_metadata: OperationMetadata = { name: "getSku", method: "GET", path: "/v1/skus/{skuId}" };

/**
 * Read an SKU
 *
 * `GET /v1/skus/{skuId}`
 */
export function getSku(client: VendorClient<"voucherify">, init: GetSkuInit): Promise<GetSkuResult> {
  return callOperation(client, getSku_metadata, init);
}
