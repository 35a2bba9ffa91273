// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type OperationMetadata,
  type Success,
  type UndocumentedSuccess,
  type VendorClient,
} from "@org/client-runtime";
import type {
  UpsertProductRequest,
} from "./schemas.ts";

type OtherFailureStatus_400_401_403_404_500 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherFailureStatus_400_401_403_500 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherSuccessStatus_204 = 200 | 201 | 202 | 203 | 205 | 206 | 207 | 208 | 226;

/** The body of `upsertProduct`. */
export type UpsertProductBody = UpsertProductRequest;

/** What a call to `upsertProduct` takes. */
export interface UpsertProductInit extends CallOptions {
  body: UpsertProductBody;
}

/** What `upsertProduct` returns on success. */
export type UpsertProductResponse = undefined;

/** The documented error bodies of `upsertProduct`. */
export type UpsertProductError = unknown;

/** The result of calling `upsertProduct`, discriminated by `status` (or by `error`). */
export type UpsertProductResult =
  | Success<204, undefined>
  | Failure<400 | 401 | 403 | 500, unknown>
  | UndocumentedSuccess<OtherSuccessStatus_204>
  | Failure<OtherFailureStatus_400_401_403_500, unknown>;

/** The path parameters of `deleteProduct`. */
export interface DeleteProductPath {
  /** ID of the Product Type */
  typeId: string;
  /** ID of the Product */
  productId: string;
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

/**
 * The result of calling `deleteProduct`, discriminated by `status` (or by `error`).
 *
 * Inferred, not documented: 204, 400, 401, 403, 404, 500.
 */
export type DeleteProductResult =
  | Success<204, undefined>
  | Failure<400 | 401 | 403 | 404 | 500, unknown>
  | UndocumentedSuccess<OtherSuccessStatus_204>
  | Failure<OtherFailureStatus_400_401_403_404_500, unknown>;

const upsertProduct_metadata: OperationMetadata = { name: "upsertProduct", method: "POST", path: "/product", idempotency: "always" };

/**
 * Create or update a product
 *
 * Creates or updates a product with the provided details
 *
 * `POST /product`
 *
 * Retried after a failure: a repeated call changes nothing.
 */
export function upsertProduct(client: VendorClient<"userflux">, init: UpsertProductInit): Promise<UpsertProductResult> {
  return callOperation(client, upsertProduct_metadata, init);
}

const deleteProduct_metadata: OperationMetadata = { name: "deleteProduct", method: "DELETE", path: "/product/{typeId}/{productId}" };

/**
 * Delete a product
 *
 * Deletes a product with the provided details
 *
 * `DELETE /product/{typeId}/{productId}`
 */
export function deleteProduct(client: VendorClient<"userflux">, init: DeleteProductInit): Promise<DeleteProductResult> {
  return callOperation(client, deleteProduct_metadata, init);
}
