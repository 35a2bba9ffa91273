// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  clientCredentials,
  fillVariables,
  type OperationMetadata,
  type VendorMetadata,
  writeList,
  writePath,
  writeQuery,
} from "@org/client-runtime";

export const vendorMetadata: VendorMetadata = {
  vendor: "crud",
  servers: {
    production: {
      url: "https://{region}.acme.example",
      variables: { region: { default: "eu", enum: ["eu", "us"] } },
      fill: fillVariables,
    },
  },
  security: [
    [{ key: "appId", name: "X-App-Id" }, { key: "appToken", name: "X-App-Token" }],
    [{ key: "accessToken", tokenUrl: "https://acme.example", scopes: ["products"], fetchTokens: clientCredentials }],
  ],
  headers: { requestId: "X-Request-Id" },
};

export const listProductsMetadata: OperationMetadata = {
  name: "listProducts",
  method: "GET",
  path: "/v{version}/products",
  locations: { path: writePath, query: writeQuery },
  parameters: {
    "path:version": { in: "path", default: "2" },
    "query:ids": { in: "query", explode: false, write: writeList },
  },
  success: "array",
};

export const upsertProductMetadata: OperationMetadata = {
  name: "upsertProduct",
  method: "PUT",
  path: "/v{version}/products",
  locations: { path: writePath },
  parameters: { "path:version": { in: "path", default: "2" } },
};

export const deleteProductMetadata: OperationMetadata = {
  name: "deleteProduct",
  method: "DELETE",
  path: "/v{version}/products/{id}",
  locations: { path: writePath },
  parameters: { "path:version": { in: "path", default: "2" } },
  success: "none",
  security: [1],
};
