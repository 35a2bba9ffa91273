// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  createVendorClient,
  encodeMultipart,
  encodeRaw,
  readBlob,
  readText,
  type ClientOptions,
  type VendorClient,
  type VendorMetadata,
} from "@org/client-runtime";
import type {
  GetImageInit,
  GetImageResult,
  ImportProductsInit,
  ImportProductsResult,
  ReplaceImageInit,
  ReplaceImageResult,
} from "./operations.ts";

/** Acme Files requires no credentials. */
export type FilesAuth = never;

/** Which of Acme Files's servers to call; "production" by default. */
export type FilesServer =
  | {
      /** https://api.acme.example */
      name?: "production" | undefined;
      variables?: undefined;
    };

/** Options of the Acme Files client. */
export interface FilesClientOptions extends ClientOptions<FilesAuth, FilesServer> {}

declare const anyPath: unique symbol;

interface GetInits {
  [anyPath]: never;
  "/images/{id}": GetImageInit;
}

interface GetResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/images/{id}": GetImageResult;
}

interface PutInits {
  [anyPath]: never;
  "/images/{id}": ReplaceImageInit;
}

interface PutResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/images/{id}": ReplaceImageResult;
}

interface PostInits {
  [anyPath]: never;
  "/import": ImportProductsInit;
}

interface PostResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/import": ImportProductsResult;
}

/** Calls Acme Files: by path as with openapi-fetch, or through the operation functions. */
export interface FilesClient extends VendorClient<"files"> {
  GET<Path extends keyof GetInits>(path: Path, init: GetInits[Path]): Promise<GetResults[Path]>;
  PUT<Path extends keyof PutInits>(path: Path, init: PutInits[Path]): Promise<PutResults[Path]>;
  POST<Path extends keyof PostInits>(path: Path, init: PostInits[Path]): Promise<PostResults[Path]>;
}

const vendorMetadata: VendorMetadata = {
  vendor: "files",
  servers: { production: { url: "https://api.acme.example" } },
  security: [],
  operations: {
    "GET /images/{id}": { readBody: readBlob },
    "PUT /images/{id}": { contentType: "application/octet-stream", encodeBody: encodeRaw },
    "POST /import": { contentType: "multipart/form-data", encodeBody: encodeMultipart, readBody: readText, server: "https://upload.acme.example" },
  },
};

/**
 * Creates a client for Acme Files. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createFilesClient(options: FilesClientOptions): FilesClient {
  return createVendorClient<FilesClient>(vendorMetadata, options);
}
