// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  createVendorClient,
  type ClientOptions,
  type Credential,
  type VendorClient,
  type VendorMetadata,
} from "@org/client-runtime";
import type {
  DeleteProductInit,
  DeleteProductResult,
  UpsertProductInit,
  UpsertProductResult,
} from "./operations.ts";

/** Credentials of Userflux: ProductReadWriteOnlyBearerAuth. */
export interface UserfluxApiKeyAuth {
  /** Your Integration API Product Read + Write API Key. Note: You must use the Product Read + Write API Key, not the Product Write Only API Key. */
  apiKey: Credential;
}

/** Credentials of Userflux: all fields of exactly one alternative. */
export type UserfluxAuth = UserfluxApiKeyAuth;

/** Which of Userflux's servers to call; "production" by default. */
export type UserfluxServer =
  | {
      /** https://integration-api.userflux.co */
      name?: "production" | undefined;
      variables?: undefined;
    };

/** Options of the Userflux client. */
export interface UserfluxClientOptions extends ClientOptions<UserfluxAuth, UserfluxServer> {}

declare const anyPath: unique symbol;

interface PostInits {
  [anyPath]: never;
  "/product": UpsertProductInit;
}

interface PostResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/product": UpsertProductResult;
}

interface DeleteInits {
  [anyPath]: never;
  "/product/{typeId}/{productId}": DeleteProductInit;
}

interface DeleteResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/product/{typeId}/{productId}": DeleteProductResult;
}

/** Calls Userflux: by path as with openapi-fetch, or through the operation functions. */
export interface UserfluxClient extends VendorClient<"userflux"> {
  POST<Path extends keyof PostInits>(path: Path, init: PostInits[Path]): Promise<PostResults[Path]>;
  DELETE<Path extends keyof DeleteInits>(path: Path, init: DeleteInits[Path]): Promise<DeleteResults[Path]>;
}

const vendorMetadata: VendorMetadata = {
  vendor: "userflux",
  servers: { production: { url: "https://integration-api.userflux.co" } },
  security: [[{ key: "apiKey", kind: "bearer" }]],
  operations: {
    "POST /product": { idempotency: "always" },
  },
};

/**
 * Creates a client for Userflux. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createUserfluxClient(options: UserfluxClientOptions): UserfluxClient {
  return createVendorClient<UserfluxClient>(vendorMetadata, options);
}
