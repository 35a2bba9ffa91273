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
import type { VoucherifyClient } from "./client.ts";
import {
  createSkuMetadata,
  deleteProductMetadata,
  deleteSkuMetadata,
  getProductMetadata,
  getSkuMetadata,
  importProductsCsvMetadata,
  importSkusCsvMetadata,
  listProductsMetadata,
  listSkusMetadata,
  updateProductMetadata,
  updateProductsInBulkMetadata,
  updateProductsMetadataInBulkMetadata,
  updateSkuMetadata,
  upsertProductMetadata,
} from "./metadata.ts";
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
  query?: ListProductsQuery | undefined;
}

/** What `listProducts` returns on success. */
export type ListProductsResponse = ProductsListResponseBody;

/** The documented error bodies of `listProducts`. */
export type ListProductsError = VoucherifyError;

/**
 * The result of calling `listProducts`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type ListProductsResult =
  | Success<SuccessStatus, ProductsListResponseBody>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * List products
 *
 * `GET /v1/products`
 *
 * Returns one page; `paginate(listProducts, client, init)` reads all of them. The query's `limit` sets the page size.
 *
 * @example
 * const data = unwrap(await listProducts(voucherify));
 */
export const listProducts: ((client: VoucherifyClient, init?: ListProductsInit) => Promise<ListProductsResult>) &
  Paginated<ListProductsResponse, Product> =
  /* @__PURE__ */ paginatedOperation(listProductsMetadata, {
    kind: "page",
    page: "page",
    items: "/products",
    total: "/total",
  });

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

/**
 * The result of calling `upsertProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type UpsertProductResult =
  | Success<SuccessStatus, ProductsCreateResponseBody>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * Create or update a product
 *
 * Creates a product, or updates the one that has the given `id` or `source_id` already.
 *
 * `POST /v1/products`
 *
 * Retried after a failure only with `id` or `source_id` in the body: a call without it could create another.
 *
 * @example
 * const data = unwrap(await upsertProduct(voucherify, { body }));
 */
export function upsertProduct(client: VoucherifyClient, init: UpsertProductInit): Promise<UpsertProductResult> {
  return callOperation(client, upsertProductMetadata, init);
}

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

/**
 * The result of calling `updateProductsInBulk`, discriminated by `status` (or by `error`).
 *
 * Only 202 is documented: another 2xx may have other data.
 */
export type UpdateProductsInBulkResult =
  | Success<SuccessStatus, AsyncActionResponseBody>
  | Failure<413, BadRequest>
  | Failure<Exclude<FailureStatus, 413>, VoucherifyError>;

/**
 * Update many products, each in its own way
 *
 * The update is done later, as an asynchronous action.
 *
 * `POST /v1/products/bulk/async`
 *
 * @example
 * const data = unwrap(await updateProductsInBulk(voucherify, { body }));
 */
export function updateProductsInBulk(
  client: VoucherifyClient,
  init: UpdateProductsInBulkInit,
): Promise<UpdateProductsInBulkResult> {
  return callOperation(client, updateProductsInBulkMetadata, init);
}

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

/**
 * The result of calling `importProductsCsv`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type ImportProductsCsvResult =
  | Success<SuccessStatus, CsvImportResponseBody>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * Import products from a CSV file
 *
 * The import is done later, as an asynchronous action. Columns are `name`, `source_id`, `price`, `attributes`,
 * `image_url` and one for each metadata key. Unlike everywhere else, `price` is in whole units: 21 stands for 21.00.
 *
 * `POST /v1/products/importCSV`
 *
 * @example
 * const data = unwrap(await importProductsCsv(voucherify, { body }));
 */
export function importProductsCsv(
  client: VoucherifyClient,
  init: ImportProductsCsvInit,
): Promise<ImportProductsCsvResult> {
  return callOperation(client, importProductsCsvMetadata, init);
}

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

/**
 * The result of calling `updateProductsMetadataInBulk`, discriminated by `status` (or by `error`).
 *
 * Only 202 is documented: another 2xx may have other data.
 */
export type UpdateProductsMetadataInBulkResult =
  | Success<SuccessStatus, AsyncActionResponseBody>
  | Failure<413, BadRequest>
  | Failure<Exclude<FailureStatus, 413>, VoucherifyError>;

/**
 * Update the metadata of many products alike
 *
 * The update is done later, as an asynchronous action.
 *
 * `POST /v1/products/metadata/async`
 *
 * @example
 * const data = unwrap(await updateProductsMetadataInBulk(voucherify, { body }));
 */
export function updateProductsMetadataInBulk(
  client: VoucherifyClient,
  init: UpdateProductsMetadataInBulkInit,
): Promise<UpdateProductsMetadataInBulkResult> {
  return callOperation(client, updateProductsMetadataInBulkMetadata, init);
}

/** The path parameters of `getProduct`. */
export interface GetProductPath {
  /** ID or source ID of the product. */
  productId: string;
}

/** What a call to `getProduct` takes. */
export interface GetProductInit extends CallOptions {
  path: GetProductPath;
}

/** What `getProduct` returns on success. */
export type GetProductResponse = Product;

/** The documented error bodies of `getProduct`. */
export type GetProductError = VoucherifyError;

/**
 * The result of calling `getProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type GetProductResult =
  | Success<SuccessStatus, Product>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * Read a product
 *
 * `GET /v1/products/{productId}`
 *
 * @example
 * const data = unwrap(await getProduct(voucherify, { path: { productId } }));
 */
export function getProduct(client: VoucherifyClient, init: GetProductInit): Promise<GetProductResult> {
  return callOperation(client, getProductMetadata, init);
}

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
  path: UpdateProductPath;
  body: UpdateProductBody;
}

/** What `updateProduct` returns on success. */
export type UpdateProductResponse = Product;

/** The documented error bodies of `updateProduct`. */
export type UpdateProductError = VoucherifyError;

/**
 * The result of calling `updateProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type UpdateProductResult =
  | Success<SuccessStatus, Product>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * Update a product
 *
 * `PUT /v1/products/{productId}`
 *
 * @example
 * const data = unwrap(await updateProduct(voucherify, { path: { productId }, body }));
 */
export function updateProduct(client: VoucherifyClient, init: UpdateProductInit): Promise<UpdateProductResult> {
  return callOperation(client, updateProductMetadata, init);
}

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
  path: DeleteProductPath;
  query?: DeleteProductQuery | undefined;
}

/** What `deleteProduct` returns on success. */
export type DeleteProductResponse = undefined;

/** The documented error bodies of `deleteProduct`. */
export type DeleteProductError = VoucherifyError;

/**
 * The result of calling `deleteProduct`, discriminated by `status` (or by `error`).
 *
 * Only 204 is documented: another 2xx may have other data.
 */
export type DeleteProductResult =
  | Success<SuccessStatus, undefined>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * Delete a product
 *
 * Moves the product to the bin, or removes it for good with `force`.
 *
 * `DELETE /v1/products/{productId}`
 *
 * @example
 * unwrap(await deleteProduct(voucherify, { path: { productId } }));
 */
export function deleteProduct(client: VoucherifyClient, init: DeleteProductInit): Promise<DeleteProductResult> {
  return callOperation(client, deleteProductMetadata, init);
}

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
  path: ListSkusPath;
  query?: ListSkusQuery | undefined;
}

/** What `listSkus` returns on success. */
export type ListSkusResponse = SkusList;

/** The documented error bodies of `listSkus`. */
export type ListSkusError = VoucherifyError;

/**
 * The result of calling `listSkus`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type ListSkusResult =
  | Success<SuccessStatus, SkusList>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * List the SKUs of a product
 *
 * `GET /v1/products/{productId}/skus`
 *
 * Returns one page; `paginate(listSkus, client, init)` reads all of them. The query's `limit` sets the page size.
 *
 * @example
 * const data = unwrap(await listSkus(voucherify, { path: { productId } }));
 */
export const listSkus: ((client: VoucherifyClient, init: ListSkusInit) => Promise<ListSkusResult>) &
  Paginated<ListSkusResponse, Sku> =
  /* @__PURE__ */ paginatedOperation(listSkusMetadata, {
    kind: "page",
    page: "page",
    items: "/skus",
    total: "/total",
  });

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
  path: CreateSkuPath;
  body: CreateSkuBody;
}

/** What `createSku` returns on success. */
export type CreateSkuResponse = Sku;

/** The documented error bodies of `createSku`. */
export type CreateSkuError = VoucherifyError;

/**
 * The result of calling `createSku`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type CreateSkuResult =
  | Success<SuccessStatus, Sku>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * Create an SKU of a product
 *
 * `POST /v1/products/{productId}/skus`
 *
 * Retried after a failure only with `id` or `source_id` in the body: a call without it could create another.
 *
 * @example
 * const data = unwrap(await createSku(voucherify, { path: { productId }, body }));
 */
export function createSku(client: VoucherifyClient, init: CreateSkuInit): Promise<CreateSkuResult> {
  return callOperation(client, createSkuMetadata, init);
}

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
  path: UpdateSkuPath;
  body: UpdateSkuBody;
}

/** What `updateSku` returns on success. */
export type UpdateSkuResponse = Sku;

/** The documented error bodies of `updateSku`. */
export type UpdateSkuError = VoucherifyError;

/**
 * The result of calling `updateSku`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type UpdateSkuResult =
  | Success<SuccessStatus, Sku>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * Update an SKU
 *
 * `PUT /v1/products/{productId}/skus/{skuId}`
 *
 * @example
 * const data = unwrap(await updateSku(voucherify, { path: { productId, skuId }, body }));
 */
export function updateSku(client: VoucherifyClient, init: UpdateSkuInit): Promise<UpdateSkuResult> {
  return callOperation(client, updateSkuMetadata, init);
}

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
  path: DeleteSkuPath;
  query?: DeleteSkuQuery | undefined;
}

/** What `deleteSku` returns on success. */
export type DeleteSkuResponse = undefined;

/** The documented error bodies of `deleteSku`. */
export type DeleteSkuError = VoucherifyError;

/**
 * The result of calling `deleteSku`, discriminated by `status` (or by `error`).
 *
 * Only 204 is documented: another 2xx may have other data.
 */
export type DeleteSkuResult =
  | Success<SuccessStatus, undefined>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * Delete an SKU
 *
 * Moves the SKU to the bin, or removes it for good with `force`.
 *
 * `DELETE /v1/products/{productId}/skus/{skuId}`
 *
 * @example
 * unwrap(await deleteSku(voucherify, { path: { productId, skuId } }));
 */
export function deleteSku(client: VoucherifyClient, init: DeleteSkuInit): Promise<DeleteSkuResult> {
  return callOperation(client, deleteSkuMetadata, init);
}

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

/**
 * The result of calling `importSkusCsv`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type ImportSkusCsvResult =
  | Success<SuccessStatus, CsvImportResponseBody>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * Import SKUs from a CSV file
 *
 * The import is done later, as an asynchronous action.
 *
 * `POST /v1/skus/importCSV`
 *
 * @example
 * const data = unwrap(await importSkusCsv(voucherify, { body }));
 */
export function importSkusCsv(client: VoucherifyClient, init: ImportSkusCsvInit): Promise<ImportSkusCsvResult> {
  return callOperation(client, importSkusCsvMetadata, init);
}

/** The path parameters of `getSku`. */
export interface GetSkuPath {
  /** ID of the SKU. */
  skuId: string;
}

/** What a call to `getSku` takes. */
export interface GetSkuInit extends CallOptions {
  path: GetSkuPath;
}

/** What `getSku` returns on success. */
export type GetSkuResponse = Sku;

/** The documented error bodies of `getSku`. */
export type GetSkuError = VoucherifyError;

/**
 * The result of calling `getSku`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type GetSkuResult =
  | Success<SuccessStatus, Sku>
  | Failure<FailureStatus, VoucherifyError>;

/**
 * Read an SKU
 *
 * `GET /v1/skus/{skuId}`
 *
 * @example
 * const data = unwrap(await getSku(voucherify, { path: { skuId } }));
 */
export function getSku(client: VoucherifyClient, init: GetSkuInit): Promise<GetSkuResult> {
  return callOperation(client, getSkuMetadata, init);
}
