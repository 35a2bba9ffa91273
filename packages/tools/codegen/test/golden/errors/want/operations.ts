// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type OperationMetadata,
  writeDeepObject,
  type Success,
  type UndocumentedSuccess,
  type VendorClient,
} from "@org/client-runtime";
import type {
  ErrorsError,
  ErrorsErrorInput,
  OddName919b02,
} from "./schemas.ts";

type OtherFailureStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherFailureStatus_404 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherSuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
type OtherSuccessStatus_204 = 200 | 201 | 202 | 203 | 205 | 206 | 207 | 208 | 226;

/** What a call to `getAllOrNothing` takes. */
export interface GetAllOrNothingInit extends CallOptions {
}

export interface GetAllOrNothingResponse2XX {
  ok?: true;
}

export interface GetAllOrNothingErrorDefault {
  code: number;
}

/** What `getAllOrNothing` returns on success. */
export type GetAllOrNothingResponse = GetAllOrNothingResponse2XX;

/** The documented error bodies of `getAllOrNothing`. */
export type GetAllOrNothingError = GetAllOrNothingErrorDefault;

/** The result of calling `getAllOrNothing`, discriminated by `status` (or by `error`). */
export type GetAllOrNothingResult =
  | Success<OtherSuccessStatus, GetAllOrNothingResponse2XX>
  | Failure<OtherFailureStatus, GetAllOrNothingErrorDefault>;

/** The path parameters of `deletePostOddNamesByAB`. */
export interface DeletePostOddNamesByABPath {
  "a-b": string;
}

/** The query parameters of `deletePostOddNamesByAB`. */
export interface DeletePostOddNamesByABQuery {
  ["__proto__"]?: string | undefined;
  filter?: OddName919b02 | undefined;
}

/** The header parameters of `deletePostOddNamesByAB`. */
export interface DeletePostOddNamesByABHeaders {
  /** @deprecated The vendor's document marks this as deprecated. */
  "X-Trace"?: string | undefined;
}

/** The body of `deletePostOddNamesByAB`. */
export type DeletePostOddNamesByABBody = ErrorsErrorInput;

/** What a call to `deletePostOddNamesByAB` takes. */
export interface DeletePostOddNamesByABInit extends CallOptions {
  params: {
    path: DeletePostOddNamesByABPath;
    query?: DeletePostOddNamesByABQuery | undefined;
    header?: DeletePostOddNamesByABHeaders | undefined;
  };
  body?: DeletePostOddNamesByABBody | undefined;
}

/** What `deletePostOddNamesByAB` returns on success. */
export type DeletePostOddNamesByABResponse = undefined;

/** The documented error bodies of `deletePostOddNamesByAB`. */
export type DeletePostOddNamesByABError = unknown;

/** The result of calling `deletePostOddNamesByAB`, discriminated by `status` (or by `error`). */
export type DeletePostOddNamesByABResult =
  | Success<204, undefined>
  | Failure<404, unknown>
  | Failure<OtherFailureStatus_404, ErrorsError>
  | UndocumentedSuccess<OtherSuccessStatus_204>;

const getAllOrNothing_metadata: OperationMetadata = { name: "getAllOrNothing", method: "GET", path: "/all-or-nothing" };

/** `GET /all-or-nothing` */
export function getAllOrNothing(client: VendorClient<"errors">, init?: GetAllOrNothingInit): Promise<GetAllOrNothingResult> {
  return callOperation(client, getAllOrNothing_metadata, init);
}

const deletePostOddNamesByAB_metadata: OperationMetadata = { name: "deletePostOddNamesByAB", method: "POST", path: "/odd-names/{a-b}", parameters: { "query:filter": { in: "query", style: "deepObject", explode: true, write: writeDeepObject } } };

/**
 * Ends a comment *∕ alert(1) /*
 *
 * \@deprecated is not ours to say;  nor is this.
 *
 * `POST /odd-names/{a-b}`
 */
export function deletePostOddNamesByAB(client: VendorClient<"errors">, init: DeletePostOddNamesByABInit): Promise<DeletePostOddNamesByABResult> {
  return callOperation(client, deletePostOddNamesByAB_metadata, init);
}
