// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  chooseServer,
  encodeMultipart,
  encodeRaw,
  type OperationMetadata,
  readBlob,
  readText,
  type VendorMetadata,
  writePath,
} from "@org/client-runtime";

export const vendorMetadata: VendorMetadata = {
  vendor: "files",
  servers: { production: { url: "https://api.acme.example" } },
  security: [],
};

export const getImageMetadata: OperationMetadata = {
  name: "getImage",
  method: "GET",
  path: "/images/{id}",
  locations: { path: writePath },
  readBody: readBlob,
  success: "value",
};

export const replaceImageMetadata: OperationMetadata = {
  name: "replaceImage",
  method: "PUT",
  path: "/images/{id}",
  locations: { path: writePath },
  contentType: "application/octet-stream",
  encodeBody: encodeRaw,
  success: "none",
};

export const importProductsMetadata: OperationMetadata = {
  name: "importProducts",
  method: "POST",
  path: "/import",
  contentType: "multipart/form-data",
  encodeBody: encodeMultipart,
  readBody: readText,
  success: "value",
  servers: { production: { url: "https://upload.acme.example" } },
  chooseServer,
};
