// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  type Client,
  createVendorOpenapiFetchClient,
  type VendorOpenapiFetchOptions,
} from "@org/client-runtime/openapi-fetch";
import type { FanfareAuth, FanfareServer } from "./client.ts";
import {
  addMediaAssetMetadata,
  assignVariantOptionsMetadata,
  createVariantMetadata,
  deleteMediaAssetMetadata,
  deleteProductMetadata,
  deleteVariantMetadata,
  getProductMetadata,
  listMediaAssetsMetadata,
  listProductsMetadata,
  listVariantOptionsMetadata,
  listVariantsMetadata,
  removeVariantOptionMetadata,
  reorderMediaAssetsMetadata,
  searchProductsMetadata,
  updateMediaAssetMetadata,
  updateProductMetadata,
  updateVariantMetadata,
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

/** Options of openapi-fetch's client for Fanfare. */
export interface FanfareOpenapiFetchOptions
  extends VendorOpenapiFetchOptions<FanfareAuth, FanfareServer> {}

const operations = [
  listProductsMetadata,
  upsertProductMetadata,
  searchProductsMetadata,
  getProductMetadata,
  updateProductMetadata,
  deleteProductMetadata,
  listMediaAssetsMetadata,
  addMediaAssetMetadata,
  reorderMediaAssetsMetadata,
  updateMediaAssetMetadata,
  deleteMediaAssetMetadata,
  listVariantOptionsMetadata,
  assignVariantOptionsMetadata,
  removeVariantOptionMetadata,
  listVariantsMetadata,
  createVariantMetadata,
  updateVariantMetadata,
  deleteVariantMetadata,
];

/**
 * Creates openapi-fetch's client for Fanfare: calls by path, with its types and its middleware.
 *
 * The same servers, credentials, encodings, retries and errors as the functions of the main entry.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createClient(options: FanfareOpenapiFetchOptions): Client<paths> {
  return createVendorOpenapiFetchClient<paths>(vendorMetadata, operations, options);
}
