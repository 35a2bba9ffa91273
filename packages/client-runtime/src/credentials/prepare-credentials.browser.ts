import type { VendorMetadata } from "../metadata.ts";
import { refuseSecret } from "./refuse-secret.ts";
import { type SupplyCredentials, supplyCredentials } from "./supply-credentials.ts";

/**
 * Credentials of a client in a browser: functions alone, and no code for secrets. Throws a
 * ConfigError unless exactly one alternative is given, complete and usable.
 */
export function prepareCredentials(
  metadata: VendorMetadata,
  auth: object | "none",
): SupplyCredentials {
  return supplyCredentials(metadata, auth, refuseSecret);
}
