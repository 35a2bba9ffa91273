// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  createVendorClient,
  clientCredentials,
  fillVariables,
  writeList,
  type ClientOptions,
  type Credential,
  type OAuthCredential,
  type VendorClient,
  type VendorMetadata,
} from "@org/client-runtime";
import type {
  DeleteProductInit,
  DeleteProductResult,
  ListProductsInit,
  ListProductsResult,
  UpsertProductInit,
  UpsertProductResult,
} from "./operations.ts";

/** Credentials of Acme Shop: AppId and AppToken. */
export interface CrudAppIdAppTokenAuth {
  appId: Credential;
  appToken: Credential;
  accessToken?: undefined;
}

/** Credentials of Acme Shop: OAuth. */
export interface CrudAccessTokenAuth {
  /** Requests the scopes products unless you name others. */
  accessToken: OAuthCredential;
  appId?: undefined;
  appToken?: undefined;
}

/** Credentials of Acme Shop: all fields of exactly one alternative. */
export type CrudAuth = CrudAppIdAppTokenAuth | CrudAccessTokenAuth;

/** Which of Acme Shop's servers to call; "production" by default. */
export type CrudServer =
  | {
      /**
       * Live.
       *
       * https://{region}.acme.example
       */
      name?: "production" | undefined;
      variables?: {
        /** Default: "eu". */
        region?: "eu" | "us" | undefined;
      } | undefined;
    };

/** Options of the Acme Shop client. */
export interface CrudClientOptions extends ClientOptions<CrudAuth, CrudServer> {}

declare const anyPath: unique symbol;

interface GetInits {
  [anyPath]: never;
  "/v{version}/products": ListProductsInit;
}

interface GetResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v{version}/products": ListProductsResult;
}

type GetWithoutInit = typeof anyPath | "/v{version}/products";

interface PutInits {
  [anyPath]: never;
  "/v{version}/products": UpsertProductInit;
}

interface PutResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v{version}/products": UpsertProductResult;
}

interface DeleteInits {
  [anyPath]: never;
  "/v{version}/products/{id}": DeleteProductInit;
}

interface DeleteResults {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
  "/v{version}/products/{id}": DeleteProductResult;
}

/** Calls Acme Shop: by path as with openapi-fetch, or through the operation functions. */
export interface CrudClient extends VendorClient<"crud"> {
  GET<Path extends keyof GetInits>(path: Path, init: GetInits[Path]): Promise<GetResults[Path]>;
  GET<Path extends GetWithoutInit>(path: Path): Promise<GetResults[Path]>;
  PUT<Path extends keyof PutInits>(path: Path, init: PutInits[Path]): Promise<PutResults[Path]>;
  DELETE<Path extends keyof DeleteInits>(path: Path, init: DeleteInits[Path]): Promise<DeleteResults[Path]>;
}

const vendorMetadata: VendorMetadata = {
  vendor: "crud",
  servers: { production: { url: "https://{region}.acme.example", variables: { region: { default: "eu", enum: ["eu", "us"] } }, fill: fillVariables } },
  security: [[{ key: "appId", kind: "header", name: "X-App-Id" }, { key: "appToken", kind: "header", name: "X-App-Token" }], [{ key: "accessToken", kind: "oauth2", tokenUrl: "https://acme.example", scopes: ["products"], fetchTokens: clientCredentials }]],
  headers: { requestId: "X-Request-Id" },
  operations: {
    "GET /v{version}/products": { parameters: { "path:version": { in: "path", default: "2" }, "query:ids": { in: "query", explode: false, write: writeList } } },
    "PUT /v{version}/products": { parameters: { "path:version": { in: "path", default: "2" } } },
    "DELETE /v{version}/products/{id}": { parameters: { "path:version": { in: "path", default: "2" } }, security: [1] },
  },
};

/**
 * Creates a client for Acme Shop. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createCrudClient(options: CrudClientOptions): CrudClient {
  return createVendorClient<CrudClient>(vendorMetadata, options);
}
