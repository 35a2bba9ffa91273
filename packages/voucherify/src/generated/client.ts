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

/** Credentials of Voucherify: X-App-Id and X-App-Token. */
export interface VoucherifyAppIdAppTokenAuth {
  /** Application ID. Always sent together with X-App-Token. */
  appId: Credential;
  /** Secret key of the application. Always sent together with X-App-Id. */
  appToken: Credential;
  oauth?: undefined;
}

/** Credentials of Voucherify: X-Voucherify-OAuth. */
export interface VoucherifyOauthAuth {
  /**
   * Access token of the client credentials flow, or a client ID and secret to fetch it with.
   *
   * Requests the scopes api, products, skus unless you name others.
   */
  oauth: OAuthCredential;
  appId?: undefined;
  appToken?: undefined;
}

/** Credentials of Voucherify: all fields of exactly one alternative. */
export type VoucherifyAuth = VoucherifyAppIdAppTokenAuth | VoucherifyOauthAuth;

/** Which of Voucherify's servers to call; "production" by default. */
export type VoucherifyServer = {
  /**
   * Base URL
   *
   * https://{cluster}.voucherify.io
   */
  name?: "production" | undefined;
  variables?: {
    /**
     * Region of the project: `api` is Europe, `us1.api` the United States, `as1.api` Asia. The `download` values are
     * hosts that exports are downloaded from; product operations are not served there.
     *
     * Default: "api".
     */
    cluster?: "api" | "us1.api" | "as1.api" | "download" | "us1.download" | "as1.download" | undefined;
  } | undefined;
};

/** Options of the Voucherify client. */
export interface VoucherifyClientOptions extends ClientOptions<VoucherifyAuth, VoucherifyServer> {}

/** A client for Voucherify: what every function of this package takes first. */
export interface VoucherifyClient extends VendorClient<"voucherify"> {}

/**
 * Creates a client for Voucherify. Checks the credentials and the base URL.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createVoucherifyClient(options: VoucherifyClientOptions): VoucherifyClient {
  return createVendorClient<VoucherifyClient>(vendorMetadata, options);
}

/**
 * A client with other credentials, for one of many tenants.
 *
 * It shares everything else with the given one, its retry budget included, and costs a fraction of a new one.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function withAuth(client: VoucherifyClient, auth: VoucherifyAuth | "none"): VoucherifyClient {
  return authorizeClient<VoucherifyClient>(vendorMetadata, client, auth);
}
