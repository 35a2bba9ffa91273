// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  createVendorClient,
  putBasic,
  writeDeepObject,
  type ClientOptions,
  type BasicCredential,
  type VendorClient,
  type VendorMetadata,
} from "@org/client-runtime";
import type {
  DeletePostOddNamesByABInit,
  DeletePostOddNamesByABResult,
  GetAllOrNothingInit,
  GetAllOrNothingResult,
} from "./operations.ts";

/** Credentials of Acme Errors: Login. */
export interface ErrorsLoginAuth {
  login: BasicCredential;
}

/** Credentials of Acme Errors: all fields of exactly one alternative. */
export type ErrorsAuth = ErrorsLoginAuth;

/** Which of Acme Errors's servers to call; "production" by default. */
export type ErrorsServer =
  | {
      /** https://api.acme.example */
      name?: "production" | undefined;
      variables?: undefined;
    }
  | {
      /** http://localhost:8080 */
      name: "test";
      variables?: undefined;
    };

/** Options of the Acme Errors client. */
export interface ErrorsClientOptions extends ClientOptions<ErrorsAuth, ErrorsServer> {}

declare const anyPath: unique symbol;

interface GetInits {
  [anyPath]: never;
  "/all-or-nothing": GetAllOrNothingInit;
}

interface GetResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/all-or-nothing": GetAllOrNothingResult;
}

type GetWithoutInit = typeof anyPath | "/all-or-nothing";

interface PostInits {
  [anyPath]: never;
  "/odd-names/{a-b}": DeletePostOddNamesByABInit;
}

interface PostResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/odd-names/{a-b}": DeletePostOddNamesByABResult;
}

/** Calls Acme Errors: by path as with openapi-fetch, or through the operation functions. */
export interface ErrorsClient extends VendorClient<"errors"> {
  GET<Path extends keyof GetInits>(path: Path, init: GetInits[Path]): Promise<GetResults[Path]>;
  GET<Path extends GetWithoutInit>(path: Path): Promise<GetResults[Path]>;
  POST<Path extends keyof PostInits>(path: Path, init: PostInits[Path]): Promise<PostResults[Path]>;
}

const vendorMetadata: VendorMetadata = {
  vendor: "errors",
  servers: { production: { url: "https://api.acme.example" }, test: { url: "http://localhost:8080" } },
  security: [[{ key: "login", kind: "basic", put: putBasic }]],
  operations: {
    "POST /odd-names/{a-b}": { parameters: { "query:filter": { in: "query", style: "deepObject", explode: true, write: writeDeepObject } } },
  },
};

/**
 * Creates a client for Acme Errors. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createErrorsClient(options: ErrorsClientOptions): ErrorsClient {
  return createVendorClient<ErrorsClient>(vendorMetadata, options);
}
