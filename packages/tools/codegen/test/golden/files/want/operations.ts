// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type OperationMetadata,
  encodeMultipart,
  encodeRaw,
  readBlob,
  readText,
  type Success,
  type UndocumentedSuccess,
  type VendorClient,
} from "@org/client-runtime";

type OtherFailureStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherFailureStatus_404 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherSuccessStatus_200 = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
type OtherSuccessStatus_202 = 200 | 201 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
type OtherSuccessStatus_204 = 200 | 201 | 202 | 203 | 205 | 206 | 207 | 208 | 226;

/** The path parameters of `getImage`. */
export interface GetImagePath {
  id: number;
}

/** What a call to `getImage` takes. */
export interface GetImageInit extends CallOptions {
  params: {
    path: GetImagePath;
  };
}

/** What `getImage` returns on success. */
export type GetImageResponse = Blob;

/** The documented error bodies of `getImage`. */
export type GetImageError = string;

/** The result of calling `getImage`, discriminated by `status` (or by `error`). */
export type GetImageResult =
  | Success<200, Blob>
  | Failure<404, string>
  | UndocumentedSuccess<OtherSuccessStatus_200>
  | Failure<OtherFailureStatus_404, unknown>;

/** The path parameters of `replaceImage`. */
export interface ReplaceImagePath {
  id: number;
}

/** The body of `replaceImage`. */
export type ReplaceImageBody = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** What a call to `replaceImage` takes. */
export interface ReplaceImageInit extends CallOptions {
  params: {
    path: ReplaceImagePath;
  };
  body?: ReplaceImageBody | undefined;
}

/** What `replaceImage` returns on success. */
export type ReplaceImageResponse = undefined;

/** The documented error bodies of `replaceImage`. */
export type ReplaceImageError = unknown;

/** The result of calling `replaceImage`, discriminated by `status` (or by `error`). */
export type ReplaceImageResult =
  | Success<204, undefined>
  | UndocumentedSuccess<OtherSuccessStatus_204>
  | Failure<OtherFailureStatus, unknown>;

/** The body of `importProducts`. */
export interface ImportProductsBody {
  file: Blob;
  dryRun?: boolean | undefined;
}

/** What a call to `importProducts` takes. */
export interface ImportProductsInit extends CallOptions {
  body: ImportProductsBody;
}

/** What `importProducts` returns on success. */
export type ImportProductsResponse = string;

/** The documented error bodies of `importProducts`. */
export type ImportProductsError = unknown;

/** The result of calling `importProducts`, discriminated by `status` (or by `error`). */
export type ImportProductsResult =
  | Success<202, string>
  | UndocumentedSuccess<OtherSuccessStatus_202>
  | Failure<OtherFailureStatus, unknown>;

const getImage_metadata: OperationMetadata = { name: "getImage", method: "GET", path: "/images/{id}", readBody: readBlob };

/** `GET /images/{id}` */
export function getImage(client: VendorClient<"files">, init: GetImageInit): Promise<GetImageResult> {
  return callOperation(client, getImage_metadata, init);
}

const replaceImage_metadata: OperationMetadata = { name: "replaceImage", method: "PUT", path: "/images/{id}", contentType: "application/octet-stream", encodeBody: encodeRaw };

/** `PUT /images/{id}` */
export function replaceImage(client: VendorClient<"files">, init: ReplaceImageInit): Promise<ReplaceImageResult> {
  return callOperation(client, replaceImage_metadata, init);
}

const importProducts_metadata: OperationMetadata = { name: "importProducts", method: "POST", path: "/import", contentType: "multipart/form-data", encodeBody: encodeMultipart, readBody: readText, server: "https://upload.acme.example" };

/** `POST /import` */
export function importProducts(client: VendorClient<"files">, init: ImportProductsInit): Promise<ImportProductsResult> {
  return callOperation(client, importProducts_metadata, init);
}
