// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import { type ClientOptions, createVendorClient, type VendorClient } from "@org/client-runtime";
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
