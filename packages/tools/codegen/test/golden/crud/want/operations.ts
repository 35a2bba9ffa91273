// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type FailureStatus,
  type Success,
  type SuccessStatus,
} from "@org/client-runtime";
import type { CrudClient } from "./client.ts";
import { deleteProductMetadata, listProductsMetadata, upsertProductMetadata } from "./metadata.ts";
import type { Product, ProductInput } from "./schemas.ts";

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
  path?: ListProductsPath | undefined;
  query?: ListProductsQuery | undefined;
}

/** What `listProducts` returns on success. */
export type ListProductsResponse = Product[];

/**
 * The result of calling `listProducts`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type ListProductsResult =
  | Success<SuccessStatus, Product[]>
  | Failure<FailureStatus, unknown>;

/**
 * List products
 *
 * `GET /v{version}/products`
 *
 * @example
 * const data = unwrap(await listProducts(crud));
 */
export function listProducts(client: CrudClient, init?: ListProductsInit): Promise<ListProductsResult> {
  return callOperation(client, listProductsMetadata, init);
}

/** The path parameters of `upsertProduct`. */
export interface UpsertProductPath {
  /** Default: `"2"`. */
  version?: string | undefined;
}

/** The body of `upsertProduct`. */
export type UpsertProductBody = ProductInput;

/** What a call to `upsertProduct` takes. */
export interface UpsertProductInit extends CallOptions {
  path?: UpsertProductPath | undefined;
  body: UpsertProductBody;
}

/** What `upsertProduct` returns on success. */
export type UpsertProductResponse = Product;

/**
 * The result of calling `upsertProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 and 201 are documented: another 2xx may have other data.
 */
export type UpsertProductResult =
  | Success<SuccessStatus, Product>
  | Failure<FailureStatus, unknown>;

/**
 * Create or update a product
 *
 * `PUT /v{version}/products`
 *
 * @example
 * const data = unwrap(await upsertProduct(crud, { body }));
 */
export function upsertProduct(client: CrudClient, init: UpsertProductInit): Promise<UpsertProductResult> {
  return callOperation(client, upsertProductMetadata, init);
}

/** The path parameters of `deleteProduct`. */
export interface DeleteProductPath {
  /** Default: `"2"`. */
  version?: string | undefined;
  id: string;
}

/** What a call to `deleteProduct` takes. */
export interface DeleteProductInit extends CallOptions {
  path: DeleteProductPath;
}

/** What `deleteProduct` returns on success. */
export type DeleteProductResponse = undefined;

/**
 * The result of calling `deleteProduct`, discriminated by `status` (or by `error`).
 *
 * Only 204 is documented: another 2xx may have other data.
 */
export type DeleteProductResult =
  | Success<SuccessStatus, undefined>
  | Failure<FailureStatus, unknown>;

/**
 * `DELETE /v{version}/products/{id}`
 *
 * @deprecated The vendor's document marks this as deprecated.
 * @example
 * unwrap(await deleteProduct(crud, { path: { id } }));
 */
export function deleteProduct(client: CrudClient, init: DeleteProductInit): Promise<DeleteProductResult> {
  return callOperation(client, deleteProductMetadata, init);
}
