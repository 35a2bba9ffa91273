// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import { type OperationMetadata, type VendorMetadata, writePath } from "@org/client-runtime";

export const vendorMetadata: VendorMetadata = {
  vendor: "userflux",
  servers: { production: { url: "https://integration-api.userflux.co" } },
  security: [[{ key: "apiKey" }]],
};

export const upsertProductMetadata: OperationMetadata = {
  name: "upsertProduct",
  method: "POST",
  path: "/product",
  success: "none",
  idempotency: "always",
};

export const deleteProductMetadata: OperationMetadata = {
  name: "deleteProduct",
  method: "DELETE",
  path: "/product/{typeId}/{productId}",
  locations: { path: writePath },
  success: "none",
};
