// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import { type OperationMetadata, type VendorMetadata, writePath } from "@org/client-runtime";

export const vendorMetadata: VendorMetadata = {
  vendor: "fragments",
  servers: { production: { url: "https://api.acme.example" } },
  security: [[{ key: "apiKey" }]],
};

export const productGetMetadata: OperationMetadata = {
  name: "productGet",
  method: "GET",
  path: "/product/{id}",
  locations: { path: writePath },
};

export const upsertProductMetadata: OperationMetadata = {
  name: "upsertProduct",
  method: "PUT",
  path: "/product/{id}",
  locations: { path: writePath },
};
