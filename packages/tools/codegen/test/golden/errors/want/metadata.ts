// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  type OperationMetadata,
  putBasic,
  type VendorMetadata,
  writeDeepObject,
  writeHeaders,
  writePath,
  writeQuery,
} from "@org/client-runtime";

export const vendorMetadata: VendorMetadata = {
  vendor: "errors",
  servers: { production: { url: "https://api.acme.example" }, test: { url: "http://localhost:8080" } },
  security: [[{ key: "login", put: putBasic }]],
};

export const getAllOrNothingMetadata: OperationMetadata = {
  name: "getAllOrNothing",
  method: "GET",
  path: "/all-or-nothing",
};

export const deletePostOddNamesByABMetadata: OperationMetadata = {
  name: "deletePostOddNamesByAB",
  method: "POST",
  path: "/odd-names/{a-b}",
  locations: { path: writePath, query: writeQuery, header: writeHeaders },
  parameters: { "query:filter": { in: "query", style: "deepObject", explode: true, write: writeDeepObject } },
  success: "none",
};
