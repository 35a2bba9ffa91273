// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  type OperationMetadata,
  randomKey,
  type VendorMetadata,
  writeDeepObject,
  writeHeaders,
  writePath,
  writeQuery,
} from "@org/client-runtime";

export const vendorMetadata: VendorMetadata = {
  vendor: "solvimon",
  servers: { production: { url: "https://api.solvimon.com" }, test: { url: "https://test.api.solvimon.com" } },
  security: [[{ key: "apiKey", name: "X-API-KEY" }], [{ key: "bearerToken" }]],
  headers: { requestId: "X-REQUEST-ID", retryHint: "Idempotency-Retryable" },
};

export const listProductsMetadata: OperationMetadata = {
  name: "listProducts",
  method: "GET",
  path: "/v{version}/products",
  locations: { path: writePath, query: writeQuery, header: writeHeaders },
  parameters: { "path:version": { in: "path", default: "1" } },
};

export const upsertProductMetadata: OperationMetadata = {
  name: "upsertProduct",
  method: "PUT",
  path: "/v{version}/products",
  locations: { path: writePath, query: writeQuery, header: writeHeaders },
  parameters: {
    "path:version": { in: "path", default: "1" },
    "query:field_actions": { in: "query", style: "deepObject", explode: true, write: writeDeepObject },
  },
};

export const createProductMetadata: OperationMetadata = {
  name: "createProduct",
  method: "POST",
  path: "/v{version}/products",
  locations: { path: writePath, header: writeHeaders },
  parameters: { "path:version": { in: "path", default: "1" } },
  idempotency: { header: "Idempotency-Key", createKey: randomKey },
  retryStatuses: [422],
};

export const searchProductsMetadata: OperationMetadata = {
  name: "searchProducts",
  method: "POST",
  path: "/v{version}/products/search",
  locations: { path: writePath, query: writeQuery, header: writeHeaders },
  parameters: { "path:version": { in: "path", default: "1" } },
  idempotency: "always",
};

export const getProductMetadata: OperationMetadata = {
  name: "getProduct",
  method: "GET",
  path: "/v{version}/products/{resourceIdOrReference}",
  locations: { path: writePath, header: writeHeaders },
  parameters: { "path:version": { in: "path", default: "1" } },
};

export const deleteProductMetadata: OperationMetadata = {
  name: "deleteProduct",
  method: "DELETE",
  path: "/v{version}/products/{resourceIdOrReference}",
  locations: { path: writePath, query: writeQuery, header: writeHeaders },
  parameters: { "path:version": { in: "path", default: "1" } },
};

export const updateProductMetadata: OperationMetadata = {
  name: "updateProduct",
  method: "PATCH",
  path: "/v{version}/products/{resourceIdOrReference}",
  locations: { path: writePath, query: writeQuery, header: writeHeaders },
  parameters: { "path:version": { in: "path", default: "1" } },
};

export const activateProductMetadata: OperationMetadata = {
  name: "activateProduct",
  method: "POST",
  path: "/v{version}/products/{resourceIdOrReference}/activate",
  locations: { path: writePath, query: writeQuery, header: writeHeaders },
  parameters: { "path:version": { in: "path", default: "1" } },
  idempotency: { header: "Idempotency-Key", createKey: randomKey },
  retryStatuses: [422],
};

export const archiveProductMetadata: OperationMetadata = {
  name: "archiveProduct",
  method: "POST",
  path: "/v{version}/products/{resourceIdOrReference}/archive",
  locations: { path: writePath, query: writeQuery, header: writeHeaders },
  parameters: { "path:version": { in: "path", default: "1" } },
  idempotency: { header: "Idempotency-Key", createKey: randomKey },
  retryStatuses: [422],
};

export const deprecateProductMetadata: OperationMetadata = {
  name: "deprecateProduct",
  method: "POST",
  path: "/v{version}/products/{resourceIdOrReference}/deprecate",
  locations: { path: writePath, query: writeQuery, header: writeHeaders },
  parameters: { "path:version": { in: "path", default: "1" } },
  idempotency: { header: "Idempotency-Key", createKey: randomKey },
  retryStatuses: [422],
};
