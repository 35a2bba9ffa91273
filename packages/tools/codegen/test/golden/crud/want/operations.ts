// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type OperationMetadata,
  writeList,
  type Success,
  type UndocumentedSuccess,
  type VendorClient,
} from "@org/client-runtime";
import type {
  Product,
  ProductInput,
} from "./schemas.ts";

type OtherFailureStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherSuccessStatus_200 = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
type OtherSuccessStatus_204 = 200 | 201 | 202 | 203 | 205 | 206 | 207 | 208 | 226;

/** The path parameters of `listProducts`. */
export interface ListProductsPath {
  /** Default: `"2"`. */
  version?: string | undefined;
}

/** The query parameters of `listProducts`. */
export interface ListProductsQuery {
  /**
   * Page size.
   *
   * Default: `20`.
   */
  limit?: number | undefined;
  ids?: string[] | undefined;
}

/** What a call to `listProducts` takes. */
export interface ListProductsInit extends CallOptions {
  params?: {
    path?: ListProductsPath | undefined;
    query?: ListProductsQuery | undefined;
  } | undefined;
}

/** What `listProducts` returns on success. */
export type ListProductsResponse = Product[];

/** The documented error bodies of `listProducts`. */
export type ListProductsError = unknown;

/** The result of calling `listProducts`, discriminated by `status` (or by `error`). */
export type ListProductsResult =
  | Success<200, Product[]>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus, unknown>;

/** The path parameters of `upsertProduct`. */
export interface UpsertProductPath {
  /** Default: `"2"`. */
  version?: string | undefined;
}

/** The body of `upsertProduct`. */
export type UpsertProductBody = ProductInput;

/** What a call to `upsertProduct` takes. */
export interface UpsertProductInit extends CallOptions {
  params?: {
    path?: UpsertProductPath | undefined;
  } | undefined;
  body: UpsertProductBody;
}

/** What `upsertProduct` returns on success. */
export type UpsertProductResponse = Product;

/** The documented error bodies of `upsertProduct`. */
export type UpsertProductError = unknown;

/** The result of calling `upsertProduct`, discriminated by `status` (or by `error`). */
export type UpsertProductResult =
  | Success<200 | 201, Product>
  | UndocumentedSuccess<202 | 203 | 204 | 205 | 206 | 207 | 208 | 226>
  | Failure<OtherFailureStatus, unknown>;

/** The path parameters of `deleteProduct`. */
export interface DeleteProductPath {
  /** Default: `"2"`. */
  version?: string | undefined;
  id: string;
}

/** What a call to `deleteProduct` takes. */
export interface DeleteProductInit extends CallOptions {
  params: {
    path: DeleteProductPath;
  };
}

/** What `deleteProduct` returns on success. */
export type DeleteProductResponse = undefined;

/** The documented error bodies of `deleteProduct`. */
export type DeleteProductError = unknown;

/** The result of calling `deleteProduct`, discriminated by `status` (or by `error`). */
export type DeleteProductResult =
  | Success<204, undefined>
  | UndocumentedSuccess<OtherSuccessStatus_204>
  | Failure<OtherFailureStatus, unknown>;

const listProducts_metadata: OperationMetadata = { name: "listProducts", method: "GET", path: "/v{version}/products", parameters: { "path:version": { in: "path", default: "2" }, "query:ids": { in: "query", explode: false, write: writeList } } };

/**
 * List products
 *
 * `GET /v{version}/products`
 */
export function listProducts(client: VendorClient<"crud">, init?: ListProductsInit): Promise<ListProductsResult> {
  return callOperation(client, listProducts_metadata, init);
}

const upsertProduct_metadata: OperationMetadata = { name: "upsertProduct", method: "PUT", path: "/v{version}/products", parameters: { "path:version": { in: "path", default: "2" } } };

/**
 * Create or update a product
 *
 * `PUT /v{version}/products`
 */
export function upsertProduct(client: VendorClient<"crud">, init: UpsertProductInit): Promise<UpsertProductResult> {
  return callOperation(client, upsertProduct_metadata, init);
}

const deleteProduct_metadata: OperationMetadata = { name: "deleteProduct", method: "DELETE", path: "/v{version}/products/{id}", parameters: { "path:version": { in: "path", default: "2" } }, security: [1] };

/**
 * `DELETE /v{version}/products/{id}`
 *
 * @deprecated The vendor's document marks this as deprecated.
 */
export function deleteProduct(client: VendorClient<"crud">, init: DeleteProductInit): Promise<DeleteProductResult> {
  return callOperation(client, deleteProduct_metadata, init);
}
