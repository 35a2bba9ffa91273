// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  type Client,
  createVendorOpenapiFetchClient,
  type VendorOpenapiFetchOptions,
} from "@org/client-runtime/openapi-fetch";
import type { SolvimonAuth, SolvimonServer } from "./client.ts";
import {
  activateProductMetadata,
  archiveProductMetadata,
  createProductMetadata,
  deleteProductMetadata,
  deprecateProductMetadata,
  getProductMetadata,
  listProductsMetadata,
  searchProductsMetadata,
  updateProductMetadata,
  upsertProductMetadata,
  vendorMetadata,
} from "./metadata.ts";
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

/** Options of openapi-fetch's client for Solvimon. */
export interface SolvimonOpenapiFetchOptions
  extends VendorOpenapiFetchOptions<SolvimonAuth, SolvimonServer> {}

const operations = [
  listProductsMetadata,
  upsertProductMetadata,
  createProductMetadata,
  searchProductsMetadata,
  getProductMetadata,
  deleteProductMetadata,
  updateProductMetadata,
  activateProductMetadata,
  archiveProductMetadata,
  deprecateProductMetadata,
];

/**
 * Creates openapi-fetch's client for Solvimon: calls by path, with its types and its middleware.
 *
 * The same servers, credentials, encodings, retries and errors as the functions of the main entry.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createClient(options: SolvimonOpenapiFetchOptions): Client<paths> {
  return createVendorOpenapiFetchClient<paths>(vendorMetadata, operations, options);
}
