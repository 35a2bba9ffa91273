import type { SupplyCredentials } from "../credentials/supply-credentials.ts";
import type { VendorMetadata } from "../metadata.ts";
import { type Clock, systemClock } from "../send/clock.ts";
import { engine, type VendorClient } from "./call-operation.ts";
import { createEngine } from "./create-engine.ts";
import type { ClientOptions, ServerOption } from "./options.ts";

/**
 * A client whose credentials are ready. Throws a ConfigError for options that cannot work. Tests
 * pass their own clock.
 */
export function assembleClient(
  metadata: VendorMetadata,
  options: ClientOptions<object, ServerOption>,
  supplyCredentials: SupplyCredentials,
  clock: Clock = systemClock,
): VendorClient {
  return {
    vendor: metadata.vendor,
    [engine]: createEngine(metadata, options, supplyCredentials, clock),
  };
}
