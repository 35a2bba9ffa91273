// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  authorizeClient,
  type ClientOptions,
  createVendorClient,
  type Credential,
  type OAuthCredential,
  type VendorClient,
} from "@org/client-runtime";
import { vendorMetadata } from "./metadata.ts";

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
export type CrudServer = {
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

/** A client for Acme Shop: what every function of this package takes first. */
export interface CrudClient extends VendorClient<"crud"> {}

/**
 * Creates a client for Acme Shop. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createCrudClient(options: CrudClientOptions): CrudClient {
  return createVendorClient<CrudClient>(vendorMetadata, options);
}

/**
 * A client with other credentials, for one of many tenants.
 *
 * It shares everything else with the given one, its retry budget included, and costs a fraction of a new one.
 *
 * @param scope tells its queries from those of other clients; one that no other has when left out
 * @throws {ConfigError} naming the option, never its value.
 */
export function withAuth(
  client: CrudClient,
  auth: CrudAuth | "none",
  scope?: string,
): CrudClient {
  return authorizeClient<CrudClient>(vendorMetadata, client, auth, scope);
}
