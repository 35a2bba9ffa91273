// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type FailureStatus,
  type Success,
  type SuccessStatus,
} from "@org/client-runtime";
import type { UserfluxClient } from "./client.ts";
import { deleteProductMetadata, upsertProductMetadata } from "./metadata.ts";
import type { UpsertProductRequest } from "./schemas.ts";

/** The body of `upsertProduct`. */
export type UpsertProductBody = UpsertProductRequest;

/** What a call to `upsertProduct` takes. */
export interface UpsertProductInit extends CallOptions {
  body: UpsertProductBody;
}

/** What `upsertProduct` returns on success. */
export type UpsertProductResponse = undefined;

/**
 * The result of calling `upsertProduct`, discriminated by `status` (or by `error`).
 *
 * Only 204 is documented: another 2xx may have other data.
 */
export type UpsertProductResult =
  | Success<SuccessStatus, undefined>
  | Failure<FailureStatus, unknown>;

/**
 * Create or update a product
 *
 * Creates or updates a product with the provided details
 *
 * `POST /product`
 *
 * Retried after a failure: a repeated call changes nothing.
 *
 * @example
 * unwrap(await upsertProduct(userflux, { body }));
 */
export function upsertProduct(client: UserfluxClient, init: UpsertProductInit): Promise<UpsertProductResult> {
  return callOperation(client, upsertProductMetadata, init);
}

/** The path parameters of `deleteProduct`. */
export interface DeleteProductPath {
  /** ID of the Product Type */
  typeId: string;
  /** ID of the Product */
  productId: string;
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
 *
 * Inferred, not documented: 204, 400, 401, 403, 404, 500.
 */
export type DeleteProductResult =
  | Success<SuccessStatus, undefined>
  | Failure<FailureStatus, unknown>;

/**
 * Delete a product
 *
 * Deletes a product with the provided details
 *
 * `DELETE /product/{typeId}/{productId}`
 *
 * @example
 * unwrap(await deleteProduct(userflux, { path: { typeId, productId } }));
 */
export function deleteProduct(client: UserfluxClient, init: DeleteProductInit): Promise<DeleteProductResult> {
  return callOperation(client, deleteProductMetadata, init);
}
