import type { VendorMetadata } from "../metadata.ts";
import { keepSecret } from "./keep-secret.ts";
import { type SupplyCredentials, supplyCredentials } from "./supply-credentials.ts";

/**
 * Credentials of a client anywhere: secrets and functions, and in a browser functions alone.
 * Throws a ConfigError unless exactly one alternative is given, complete and usable.
 */
export function prepareCredentials(
  metadata: VendorMetadata,
  auth: object | "none",
): SupplyCredentials {
  return supplyCredentials(metadata, auth, keepSecret);
}
