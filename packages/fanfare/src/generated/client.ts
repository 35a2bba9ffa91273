// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  authorizeClient,
  type ClientOptions,
  createVendorClient,
  type Credential,
  type VendorClient,
} from "@org/client-runtime";
import { vendorMetadata } from "./metadata.ts";

/** Credentials of Fanfare: SecretKeyAuth. */
export interface FanfareSecretKeyAuth {
  /** Fanfare secret key. Keep secret credentials on your server. */
  secretKey: Credential;
}

/** Credentials of Fanfare: all fields of exactly one alternative. */
export type FanfareAuth = FanfareSecretKeyAuth;

/** Which of Fanfare's servers to call; "production" by default. */
export type FanfareServer =
  | {
      /**
       * Production
       *
       * https://admin.fanfare.io/api
       */
      name?: "production" | undefined;
      variables?: undefined;
    }
  | {
      /**
       * Local development
       *
       * http://localhost:4800
       */
      name: "local";
      variables?: undefined;
    };

/** Options of the Fanfare client. */
export interface FanfareClientOptions extends ClientOptions<FanfareAuth, FanfareServer> {}

/** A client for Fanfare: what every function of this package takes first. */
export interface FanfareClient extends VendorClient<"fanfare"> {}

/**
 * Creates a client for Fanfare. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createFanfareClient(options: FanfareClientOptions): FanfareClient {
  return createVendorClient<FanfareClient>(vendorMetadata, options);
}

/**
 * A client with other credentials, for one of many tenants.
 *
 * It shares everything else with the given one, its retry budget included, and costs a fraction of a new one.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function withAuth(client: FanfareClient, auth: FanfareAuth | "none"): FanfareClient {
  return authorizeClient<FanfareClient>(vendorMetadata, client, auth);
}
