// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  authorizeClient,
  type ClientOptions,
  createVendorClient,
  type Credential,
  type VendorClient,
} from "@org/client-runtime";
import { vendorMetadata } from "./metadata.ts";

/** Credentials of Acme Fragments: Key. */
export interface FragmentsApiKeyAuth {
  apiKey: Credential;
}

/** Credentials of Acme Fragments: all fields of exactly one alternative. */
export type FragmentsAuth = FragmentsApiKeyAuth;

/** Which of Acme Fragments's servers to call; "production" by default. */
export type FragmentsServer = {
  /** https://api.acme.example */
  name?: "production" | undefined;
  variables?: undefined;
};

/** Options of the Acme Fragments client. */
export interface FragmentsClientOptions extends ClientOptions<FragmentsAuth, FragmentsServer> {}

/** A client for Acme Fragments: what every function of this package takes first. */
export interface FragmentsClient extends VendorClient<"fragments"> {}

/**
 * Creates a client for Acme Fragments. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createFragmentsClient(options: FragmentsClientOptions): FragmentsClient {
  return createVendorClient<FragmentsClient>(vendorMetadata, options);
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
  client: FragmentsClient,
  auth: FragmentsAuth | "none",
  scope?: string,
): FragmentsClient {
  return authorizeClient<FragmentsClient>(vendorMetadata, client, auth, scope);
}
