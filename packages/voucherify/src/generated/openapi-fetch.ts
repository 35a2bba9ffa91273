// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  type Client,
  createVendorOpenapiFetchClient,
  type VendorOpenapiFetchOptions,
} from "@org/client-runtime/openapi-fetch";
import type { VoucherifyAuth, VoucherifyServer } from "./client.ts";
import {
  createSkuMetadata,
  deleteProductMetadata,
  deleteSkuMetadata,
  getProductMetadata,
  getSkuMetadata,
  importProductsCsvMetadata,
  importSkusCsvMetadata,
  listProductsMetadata,
  listSkusMetadata,
  updateProductMetadata,
  updateProductsInBulkMetadata,
  updateProductsMetadataInBulkMetadata,
  updateSkuMetadata,
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

/** Options of openapi-fetch's client for Voucherify. */
export interface VoucherifyOpenapiFetchOptions
  extends VendorOpenapiFetchOptions<VoucherifyAuth, VoucherifyServer> {}

const operations = [
  listProductsMetadata,
  upsertProductMetadata,
  updateProductsInBulkMetadata,
  importProductsCsvMetadata,
  updateProductsMetadataInBulkMetadata,
  getProductMetadata,
  updateProductMetadata,
  deleteProductMetadata,
  listSkusMetadata,
  createSkuMetadata,
  updateSkuMetadata,
  deleteSkuMetadata,
  importSkusCsvMetadata,
  getSkuMetadata,
];

/**
 * Creates openapi-fetch's client for Voucherify: calls by path, with its types and its middleware.
 *
 * The same servers, credentials, encodings, retries and errors as the functions of the main entry.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createClient(options: VoucherifyOpenapiFetchOptions): Client<paths> {
  return createVendorOpenapiFetchClient<paths>(vendorMetadata, operations, options);
}
