// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  callOperation,
  type CallOptions,
  type Failure,
  type FailureStatus,
  type Success,
  type SuccessStatus,
} from "@org/client-runtime";
import type { FilesClient } from "./client.ts";
import { getImageMetadata, importProductsMetadata, replaceImageMetadata } from "./metadata.ts";

/** The path parameters of `getImage`. */
export interface GetImagePath {
  id: number;
}

/** What a call to `getImage` takes. */
export interface GetImageInit extends CallOptions {
  path: GetImagePath;
}

/** What `getImage` returns on success. */
export type GetImageResponse = Blob;

/** The documented error bodies of `getImage`. */
export type GetImageError = string;

/**
 * The result of calling `getImage`, discriminated by `status` (or by `error`).
 *
 * Only 200 is documented: another 2xx may have other data.
 */
export type GetImageResult =
  | Success<SuccessStatus, Blob>
  | Failure<404, string>
  | Failure<Exclude<FailureStatus, 404>, unknown>;

/**
 * `GET /images/{id}`
 *
 * @example
 * const data = unwrap(await getImage(files, { path: { id } }));
 */
export function getImage(client: FilesClient, init: GetImageInit): Promise<GetImageResult> {
  return callOperation(client, getImageMetadata, init);
}

/** The path parameters of `replaceImage`. */
export interface ReplaceImagePath {
  id: number;
}

/** The body of `replaceImage`. */
export type ReplaceImageBody = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** What a call to `replaceImage` takes. */
export interface ReplaceImageInit extends CallOptions {
  path: ReplaceImagePath;
  body?: ReplaceImageBody | undefined;
}

/** What `replaceImage` returns on success. */
export type ReplaceImageResponse = undefined;

/**
 * The result of calling `replaceImage`, discriminated by `status` (or by `error`).
 *
 * Only 204 is documented: another 2xx may have other data.
 */
export type ReplaceImageResult =
  | Success<SuccessStatus, undefined>
  | Failure<FailureStatus, unknown>;

/**
 * `PUT /images/{id}`
 *
 * @example
 * unwrap(await replaceImage(files, { path: { id } }));
 */
export function replaceImage(client: FilesClient, init: ReplaceImageInit): Promise<ReplaceImageResult> {
  return callOperation(client, replaceImageMetadata, init);
}

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

/**
 * The result of calling `importProducts`, discriminated by `status` (or by `error`).
 *
 * Only 202 is documented: another 2xx may have other data.
 */
export type ImportProductsResult =
  | Success<SuccessStatus, string>
  | Failure<FailureStatus, unknown>;

/**
 * `POST /import`
 *
 * Has servers of its own: `production` is `https://upload.acme.example`.
 *
 * @example
 * const data = unwrap(await importProducts(files, { body }));
 */
export function importProducts(client: FilesClient, init: ImportProductsInit): Promise<ImportProductsResult> {
  return callOperation(client, importProductsMetadata, init);
}
