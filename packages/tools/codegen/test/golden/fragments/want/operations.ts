// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type FailureStatus,
  type Success,
  type SuccessStatus,
} from "@org/client-runtime";
import type { FragmentsClient } from "./client.ts";
import { productGetMetadata, upsertProductMetadata } from "./metadata.ts";
import type { Product, ProductInput } from "./schemas.ts";

/** The path parameters of `productGet`. */
export interface ProductGetPath {
  id: string;
}

/** What a call to `productGet` takes. */
export interface ProductGetInit extends CallOptions {
  path: ProductGetPath;
}

/** What `productGet` returns on success. */
export type ProductGetResponse = Product;

/**
 * The result of calling `productGet`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type ProductGetResult =
  | Success<SuccessStatus, Product>
  | Failure<FailureStatus, unknown>;

/**
 * `GET /product/{id}`
 *
 * @example
 * const data = unwrap(await productGet(fragments, { path: { id } }));
 */
export function productGet(client: FragmentsClient, init: ProductGetInit): Promise<ProductGetResult> {
  return callOperation(client, productGetMetadata, init);
}

/** The path parameters of `upsertProduct`. */
export interface UpsertProductPath {
  id: string;
}

/** The body of `upsertProduct`. */
export type UpsertProductBody = ProductInput;

/** What a call to `upsertProduct` takes. */
export interface UpsertProductInit extends CallOptions {
  path: UpsertProductPath;
  body: UpsertProductBody;
}

/** What `upsertProduct` returns on success. */
export type UpsertProductResponse = Product;

/**
 * The result of calling `upsertProduct`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 *
 * Inferred, not documented: 200.
 */
export type UpsertProductResult =
  | Success<SuccessStatus, Product>
  | Failure<FailureStatus, unknown>;

/**
 * `PUT /product/{id}`
 *
 * @example
 * const data = unwrap(await upsertProduct(fragments, { path: { id }, body }));
 */
export function upsertProduct(client: FragmentsClient, init: UpsertProductInit): Promise<UpsertProductResult> {
  return callOperation(client, upsertProductMetadata, init);
}
