// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  authorizeClient,
  type ClientOptions,
  createVendorClient,
  type Credential,
  type VendorClient,
} from "@org/client-runtime";
import { vendorMetadata } from "./metadata.ts";

/** Credentials of Userflux: ProductReadWriteOnlyBearerAuth. */
export interface UserfluxApiKeyAuth {
  /**
   * Your Integration API Product Read + Write API Key. Note: You must use the Product Read + Write API Key, not the
   * Product Write Only API Key.
   */
  apiKey: Credential;
}

/** Credentials of Userflux: all fields of exactly one alternative. */
export type UserfluxAuth = UserfluxApiKeyAuth;

/** Which of Userflux's servers to call; "production" by default. */
export type UserfluxServer = {
  /** https://integration-api.userflux.co */
  name?: "production" | undefined;
  variables?: undefined;
};

/** Options of the Userflux client. */
export interface UserfluxClientOptions extends ClientOptions<UserfluxAuth, UserfluxServer> {}

/** A client for Userflux: what every function of this package takes first. */
export interface UserfluxClient extends VendorClient<"userflux"> {}

/**
 * Creates a client for Userflux. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createUserfluxClient(options: UserfluxClientOptions): UserfluxClient {
  return createVendorClient<UserfluxClient>(vendorMetadata, options);
}

/**
 * A client with other credentials, for one of many tenants.
 *
 * It shares everything else with the given one, its retry budget included, and costs a fraction of a new one.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function withAuth(client: UserfluxClient, auth: UserfluxAuth | "none"): UserfluxClient {
  return authorizeClient<UserfluxClient>(vendorMetadata, client, auth);
}
