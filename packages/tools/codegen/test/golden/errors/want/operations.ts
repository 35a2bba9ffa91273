// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type FailureStatus,
  type Success,
  type SuccessStatus,
} from "@org/client-runtime";
import type { ErrorsClient } from "./client.ts";
import { deletePostOddNamesByABMetadata, getAllOrNothingMetadata } from "./metadata.ts";
import type { ErrorsError, ErrorsErrorInput, OddName919b02 } from "./schemas.ts";

/** What a call to `getAllOrNothing` takes. */
export interface GetAllOrNothingInit extends CallOptions {}

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
  | Success<SuccessStatus, GetAllOrNothingResponse2XX>
  | Failure<FailureStatus, GetAllOrNothingErrorDefault>;

/**
 * `GET /all-or-nothing`
 *
 * @example
 * const data = unwrap(await getAllOrNothing(errors));
 */
export function getAllOrNothing(client: ErrorsClient, init?: GetAllOrNothingInit): Promise<GetAllOrNothingResult> {
  return callOperation(client, getAllOrNothingMetadata, init);
}

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
  path: DeletePostOddNamesByABPath;
  query?: DeletePostOddNamesByABQuery | undefined;
  header?: DeletePostOddNamesByABHeaders | undefined;
  body?: DeletePostOddNamesByABBody | undefined;
}

/** What `deletePostOddNamesByAB` returns on success. */
export type DeletePostOddNamesByABResponse = undefined;

/** The documented error bodies of `deletePostOddNamesByAB`. */
export type DeletePostOddNamesByABError = ErrorsError;

/**
 * The result of calling `deletePostOddNamesByAB`, discriminated by `status` (or by `error`).
 *
 * Only 204 is documented: another 2xx may have other data.
 */
export type DeletePostOddNamesByABResult =
  | Success<SuccessStatus, undefined>
  | Failure<404, unknown>
  | Failure<Exclude<FailureStatus, 404>, ErrorsError>;

/**
 * Ends a comment *∕ alert(1) /*
 *
 * \@deprecated is not ours to say;  nor is this.
 *
 * `POST /odd-names/{a-b}`
 *
 * @example
 * unwrap(await deletePostOddNamesByAB(errors, { path: { "a-b": aB } }));
 */
export function deletePostOddNamesByAB(
  client: ErrorsClient,
  init: DeletePostOddNamesByABInit,
): Promise<DeletePostOddNamesByABResult> {
  return callOperation(client, deletePostOddNamesByABMetadata, init);
}
