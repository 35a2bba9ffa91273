// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  clientCredentials,
  encodeMultipart,
  fillVariables,
  hasValue,
  type OperationMetadata,
  type VendorMetadata,
  writePath,
  writeQuery,
} from "@org/client-runtime";

export const vendorMetadata: VendorMetadata = {
  vendor: "voucherify",
  servers: {
    production: {
      url: "https://{cluster}.voucherify.io",
      variables: {
        cluster: { default: "api", enum: ["api", "us1.api", "as1.api", "download", "us1.download", "as1.download"] },
      },
      fill: fillVariables,
    },
  },
  security: [
    [{ key: "appId", name: "X-App-Id" }, { key: "appToken", name: "X-App-Token" }],
    [
      {
        key: "oauth",
        tokenUrl: "/v1/oauth/token",
        scopes: ["api", "products", "skus"],
        clientHeaders: { id: "X-App-Id", secret: "X-App-Token" },
        fetchTokens: clientCredentials,
      },
    ],
  ],
};

export const listProductsMetadata: OperationMetadata = {
  name: "listProducts",
  method: "GET",
  path: "/v1/products",
  locations: { query: writeQuery },
};

export const upsertProductMetadata: OperationMetadata = {
  name: "upsertProduct",
  method: "POST",
  path: "/v1/products",
  idempotency: { whenBody: ["/id", "/source_id"], hasValue },
};

export const updateProductsInBulkMetadata: OperationMetadata = {
  name: "updateProductsInBulk",
  method: "POST",
  path: "/v1/products/bulk/async",
};

export const importProductsCsvMetadata: OperationMetadata = {
  name: "importProductsCsv",
  method: "POST",
  path: "/v1/products/importCSV",
  contentType: "multipart/form-data",
  encodeBody: encodeMultipart,
};

export const updateProductsMetadataInBulkMetadata: OperationMetadata = {
  name: "updateProductsMetadataInBulk",
  method: "POST",
  path: "/v1/products/metadata/async",
};

export const getProductMetadata: OperationMetadata = {
  name: "getProduct",
  method: "GET",
  path: "/v1/products/{productId}",
  locations: { path: writePath },
};

export const updateProductMetadata: OperationMetadata = {
  name: "updateProduct",
  method: "PUT",
  path: "/v1/products/{productId}",
  locations: { path: writePath },
};

export const deleteProductMetadata: OperationMetadata = {
  name: "deleteProduct",
  method: "DELETE",
  path: "/v1/products/{productId}",
  locations: { path: writePath, query: writeQuery },
  success: "none",
};

export const listSkusMetadata: OperationMetadata = {
  name: "listSkus",
  method: "GET",
  path: "/v1/products/{productId}/skus",
  locations: { path: writePath, query: writeQuery },
};

export const createSkuMetadata: OperationMetadata = {
  name: "createSku",
  method: "POST",
  path: "/v1/products/{productId}/skus",
  locations: { path: writePath },
  idempotency: { whenBody: ["/id", "/source_id"], hasValue },
};

export const updateSkuMetadata: OperationMetadata = {
  name: "updateSku",
  method: "PUT",
  path: "/v1/products/{productId}/skus/{skuId}",
  locations: { path: writePath },
};

export const deleteSkuMetadata: OperationMetadata = {
  name: "deleteSku",
  method: "DELETE",
  path: "/v1/products/{productId}/skus/{skuId}",
  locations: { path: writePath, query: writeQuery },
  success: "none",
};

export const importSkusCsvMetadata: OperationMetadata = {
  name: "importSkusCsv",
  method: "POST",
  path: "/v1/skus/importCSV",
  contentType: "multipart/form-data",
  encodeBody: encodeMultipart,
};

export const getSkuMetadata: OperationMetadata = {
  name: "getSku",
  method: "GET",
  path: "/v1/skus/{skuId}",
  locations: { path: writePath },
};
