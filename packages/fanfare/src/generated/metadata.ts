// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  hasValue,
  type OperationMetadata,
  type VendorMetadata,
  writeList,
  writePath,
  writeQuery,
} from "@org/client-runtime";

export const vendorMetadata: VendorMetadata = {
  vendor: "fanfare",
  servers: { production: { url: "https://admin.fanfare.io/api" }, local: { url: "http://localhost:4800" } },
  security: [[{ key: "secretKey" }]],
};

export const listProductsMetadata: OperationMetadata = {
  name: "listProducts",
  method: "GET",
  path: "/products",
  locations: { query: writeQuery },
  parameters: { "query:include": { in: "query", explode: false, write: writeList } },
};

export const upsertProductMetadata: OperationMetadata = {
  name: "upsertProduct",
  method: "POST",
  path: "/products",
  idempotency: { whenBody: ["/primarySyncSource"], hasValue },
};

export const searchProductsMetadata: OperationMetadata = {
  name: "searchProducts",
  method: "GET",
  path: "/products/search",
  locations: { query: writeQuery },
  success: "array",
};

export const getProductMetadata: OperationMetadata = {
  name: "getProduct",
  method: "GET",
  path: "/products/{productId}",
  locations: { path: writePath, query: writeQuery },
  parameters: { "query:include": { in: "query", explode: false, write: writeList } },
};

export const updateProductMetadata: OperationMetadata = {
  name: "updateProduct",
  method: "PUT",
  path: "/products/{productId}",
  locations: { path: writePath },
};

export const deleteProductMetadata: OperationMetadata = {
  name: "deleteProduct",
  method: "DELETE",
  path: "/products/{productId}",
  locations: { path: writePath },
};

export const listMediaAssetsMetadata: OperationMetadata = {
  name: "listMediaAssets",
  method: "GET",
  path: "/products/{productId}/media-assets",
  locations: { path: writePath },
  success: "array",
};

export const addMediaAssetMetadata: OperationMetadata = {
  name: "addMediaAsset",
  method: "POST",
  path: "/products/{productId}/media-assets",
  locations: { path: writePath },
};

export const reorderMediaAssetsMetadata: OperationMetadata = {
  name: "reorderMediaAssets",
  method: "PUT",
  path: "/products/{productId}/media-assets/reorder",
  locations: { path: writePath },
};

export const updateMediaAssetMetadata: OperationMetadata = {
  name: "updateMediaAsset",
  method: "PUT",
  path: "/products/{productId}/media-assets/{assetId}",
  locations: { path: writePath },
};

export const deleteMediaAssetMetadata: OperationMetadata = {
  name: "deleteMediaAsset",
  method: "DELETE",
  path: "/products/{productId}/media-assets/{assetId}",
  locations: { path: writePath },
};

export const listVariantOptionsMetadata: OperationMetadata = {
  name: "listVariantOptions",
  method: "GET",
  path: "/products/{productId}/variant-options",
  locations: { path: writePath },
};

export const assignVariantOptionsMetadata: OperationMetadata = {
  name: "assignVariantOptions",
  method: "POST",
  path: "/products/{productId}/variant-options",
  locations: { path: writePath },
};

export const removeVariantOptionMetadata: OperationMetadata = {
  name: "removeVariantOption",
  method: "DELETE",
  path: "/products/{productId}/variant-options/{optionId}",
  locations: { path: writePath },
};

export const listVariantsMetadata: OperationMetadata = {
  name: "listVariants",
  method: "GET",
  path: "/products/{productId}/variants",
  locations: { path: writePath },
  success: "array",
};

export const createVariantMetadata: OperationMetadata = {
  name: "createVariant",
  method: "POST",
  path: "/products/{productId}/variants",
  locations: { path: writePath },
};

export const updateVariantMetadata: OperationMetadata = {
  name: "updateVariant",
  method: "PUT",
  path: "/products/{productId}/variants/{variantId}",
  locations: { path: writePath },
};

export const deleteVariantMetadata: OperationMetadata = {
  name: "deleteVariant",
  method: "DELETE",
  path: "/products/{productId}/variants/{variantId}",
  locations: { path: writePath },
};
