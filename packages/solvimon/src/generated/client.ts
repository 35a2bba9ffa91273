// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  authorizeClient,
  type ClientOptions,
  createVendorClient,
  type Credential,
  type VendorClient,
} from "@org/client-runtime";
import { vendorMetadata } from "./metadata.ts";

/** Credentials of Solvimon: ApiKeyAuth. */
export interface SolvimonApiKeyAuth {
  /** An API key of the environment that is called. */
  apiKey: Credential;
  bearerToken?: undefined;
}

/** Credentials of Solvimon: BearerAuth. */
export interface SolvimonBearerTokenAuth {
  /** An access token. */
  bearerToken: Credential;
  apiKey?: undefined;
}

/** Credentials of Solvimon: all fields of exactly one alternative. */
export type SolvimonAuth = SolvimonApiKeyAuth | SolvimonBearerTokenAuth;

/** Which of Solvimon's servers to call; "production" by default. */
export type SolvimonServer =
  | {
      /**
       * Live environment
       *
       * https://api.solvimon.com
       */
      name?: "production" | undefined;
      variables?: undefined;
    }
  | {
      /**
       * Test environment
       *
       * https://test.api.solvimon.com
       */
      name: "test";
      variables?: undefined;
    };

/** Options of the Solvimon client. */
export interface SolvimonClientOptions extends ClientOptions<SolvimonAuth, SolvimonServer> {}

/** A client for Solvimon: what every function of this package takes first. */
export interface SolvimonClient extends VendorClient<"solvimon"> {}

/**
 * Creates a client for Solvimon. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createSolvimonClient(options: SolvimonClientOptions): SolvimonClient {
  return createVendorClient<SolvimonClient>(vendorMetadata, options);
}

/**
 * A client with other credentials, for one of many tenants.
 *
 * It shares everything else with the given one, its retry budget included, and costs a fraction of a new one.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function withAuth(client: SolvimonClient, auth: SolvimonAuth | "none"): SolvimonClient {
  return authorizeClient<SolvimonClient>(vendorMetadata, client, auth);
}
