// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  type Client,
  createVendorOpenapiFetchClient,
  type VendorOpenapiFetchOptions,
} from "@org/client-runtime/openapi-fetch";
import type { FragmentsAuth, FragmentsServer } from "./client.ts";
import { productGetMetadata, upsertProductMetadata, vendorMetadata } from "./metadata.ts";
import type { paths } from "./openapi.ts";

export type {
  Client,
  FetchOptions,
  FetchResponse,
  MethodResponse,
  Middleware,
  MiddlewareCallbackParams,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
} from "@org/client-runtime/openapi-fetch";
export type { components, operations, paths } from "./openapi.ts";

/** Options of openapi-fetch's client for Acme Fragments. */
export interface FragmentsOpenapiFetchOptions
  extends VendorOpenapiFetchOptions<FragmentsAuth, FragmentsServer> {}

const operations = [
  productGetMetadata,
  upsertProductMetadata,
];

/**
 * Creates openapi-fetch's client for Acme Fragments: calls by path, with its types and its middleware.
 *
 * The same servers, credentials, encodings, retries and errors as the functions of the main entry.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createClient(options: FragmentsOpenapiFetchOptions): Client<paths> {
  return createVendorOpenapiFetchClient<paths>(vendorMetadata, operations, options);
}
