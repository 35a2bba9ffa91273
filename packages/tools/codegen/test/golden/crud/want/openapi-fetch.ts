// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  type Client,
  createVendorOpenapiFetchClient,
  type VendorOpenapiFetchOptions,
} from "@org/client-runtime/openapi-fetch";
import type { CrudAuth, CrudServer } from "./client.ts";
import { deleteProductMetadata, listProductsMetadata, upsertProductMetadata, vendorMetadata } from "./metadata.ts";
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

/** Options of openapi-fetch's client for Acme Shop. */
export interface CrudOpenapiFetchOptions
  extends VendorOpenapiFetchOptions<CrudAuth, CrudServer> {}

const operations = [
  listProductsMetadata,
  upsertProductMetadata,
  deleteProductMetadata,
];

/**
 * Creates openapi-fetch's client for Acme Shop: calls by path, with its types and its middleware.
 *
 * The same servers, credentials, encodings, retries and errors as the functions of the main entry.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createClient(options: CrudOpenapiFetchOptions): Client<paths> {
  return createVendorOpenapiFetchClient<paths>(vendorMetadata, operations, options);
}
