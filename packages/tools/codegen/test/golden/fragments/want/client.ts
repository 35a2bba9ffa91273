// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  createVendorClient,
  type ClientOptions,
  type Credential,
  type VendorClient,
  type VendorMetadata,
} from "@org/client-runtime";
import type {
  ProductGetInit,
  ProductGetResult,
  UpsertProductInit,
  UpsertProductResult,
} from "./operations.ts";

/** Credentials of Acme Fragments: Key. */
export interface FragmentsApiKeyAuth {
  apiKey: Credential;
}

/** Credentials of Acme Fragments: all fields of exactly one alternative. */
export type FragmentsAuth = FragmentsApiKeyAuth;

/** Which of Acme Fragments's servers to call; "production" by default. */
export type FragmentsServer =
  | {
      /** https://api.acme.example */
      name?: "production" | undefined;
      variables?: undefined;
    };

/** Options of the Acme Fragments client. */
export interface FragmentsClientOptions extends ClientOptions<FragmentsAuth, FragmentsServer> {}

declare const anyPath: unique symbol;

interface GetInits {
  [anyPath]: never;
  "/product/{id}": ProductGetInit;
}

interface GetResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/product/{id}": ProductGetResult;
}

interface PutInits {
  [anyPath]: never;
  "/product/{id}": UpsertProductInit;
}

interface PutResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/product/{id}": UpsertProductResult;
}

/** Calls Acme Fragments: by path as with openapi-fetch, or through the operation functions. */
export interface FragmentsClient extends VendorClient<"fragments"> {
  GET<Path extends keyof GetInits>(path: Path, init: GetInits[Path]): Promise<GetResults[Path]>;
  PUT<Path extends keyof PutInits>(path: Path, init: PutInits[Path]): Promise<PutResults[Path]>;
}

const vendorMetadata: VendorMetadata = {
  vendor: "fragments",
  servers: { production: { url: "https://api.acme.example" } },
  security: [[{ key: "apiKey", kind: "bearer" }]],
};

/**
 * Creates a client for Acme Fragments. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createFragmentsClient(options: FragmentsClientOptions): FragmentsClient {
  return createVendorClient<FragmentsClient>(vendorMetadata, options);
}
