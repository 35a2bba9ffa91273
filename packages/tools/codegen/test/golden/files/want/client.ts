// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import { authorizeClient, type ClientOptions, createVendorClient, type VendorClient } from "@org/client-runtime";
import { vendorMetadata } from "./metadata.ts";

/** Acme Files requires no credentials. */
export type FilesAuth = never;

/** Which of Acme Files's servers to call; "production" by default. */
export type FilesServer = {
  /** https://api.acme.example */
  name?: "production" | undefined;
  variables?: undefined;
};

/** Options of the Acme Files client. */
export interface FilesClientOptions extends ClientOptions<FilesAuth, FilesServer> {}

/** A client for Acme Files: what every function of this package takes first. */
export interface FilesClient extends VendorClient<"files"> {}

/**
 * Creates a client for Acme Files. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createFilesClient(options: FilesClientOptions): FilesClient {
  return createVendorClient<FilesClient>(vendorMetadata, options);
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
  client: FilesClient,
  auth: FilesAuth | "none",
  scope?: string,
): FilesClient {
  return authorizeClient<FilesClient>(vendorMetadata, client, auth, scope);
}
