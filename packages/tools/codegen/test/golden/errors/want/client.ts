// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  authorizeClient,
  type BasicCredential,
  type ClientOptions,
  createVendorClient,
  type VendorClient,
} from "@org/client-runtime";
import { vendorMetadata } from "./metadata.ts";

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

/** A client for Acme Errors: what every function of this package takes first. */
export interface ErrorsClient extends VendorClient<"errors"> {}

/**
 * Creates a client for Acme Errors. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createErrorsClient(options: ErrorsClientOptions): ErrorsClient {
  return createVendorClient<ErrorsClient>(vendorMetadata, options);
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
  client: ErrorsClient,
  auth: ErrorsAuth | "none",
  scope?: string,
): ErrorsClient {
  return authorizeClient<ErrorsClient>(vendorMetadata, client, auth, scope);
}
