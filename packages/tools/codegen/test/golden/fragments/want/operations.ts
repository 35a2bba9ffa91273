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
  Product,
} from "./schemas.ts";

type OtherFailureStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherSuccessStatus_200 = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/** The path parameters of `productGet`. */
export interface ProductGetPath {
  id: string;
}

/** What a call to `productGet` takes. */
export interface ProductGetInit extends CallOptions {
  params: {
    path: ProductGetPath;
  };
}

/** What `productGet` returns on success. */
export type ProductGetResponse = Product;

/** The documented error bodies of `productGet`. */
export type ProductGetError = unknown;

/** The result of calling `productGet`, discriminated by `status` (or by `error`). */
export type ProductGetResult =
  | Success<200, Product>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus, unknown>;

/** The path parameters of `upsertProduct`. */
export interface UpsertProductPath {
  id: string;
}

/** The body of `upsertProduct`. */
export type UpsertProductBody = Product;

/** What a call to `upsertProduct` takes. */
export interface UpsertProductInit extends CallOptions {
  params: {
    path: UpsertProductPath;
  };
  body: UpsertProductBody;
}

/** What `upsertProduct` returns on success. */
export type UpsertProductResponse = Product;

/** The documented error bodies of `upsertProduct`. */
export type UpsertProductError = unknown;

/**
 * The result of calling `upsertProduct`, discriminated by `status` (or by `error`).
 *
 * Inferred, not documented: 200.
 */
export type UpsertProductResult =
  | Success<200, Product>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus, unknown>;

const productGet_metadata: OperationMetadata = { name: "productGet", method: "GET", path: "/product/{id}" };

/** `GET /product/{id}` */
export function productGet(client: VendorClient<"fragments">, init: ProductGetInit): Promise<ProductGetResult> {
  return callOperation(client, productGet_metadata, init);
}

const upsertProduct_metadata: OperationMetadata = { name: "upsertProduct", method: "PUT", path: "/product/{id}" };

/** `PUT /product/{id}` */
export function upsertProduct(client: VendorClient<"fragments">, init: UpsertProductInit): Promise<UpsertProductResult> {
  return callOperation(client, upsertProduct_metadata, init);
}
