import type { VendorMetadata } from "../metadata.ts";
import { engine, type VendorClient } from "./call-operation.ts";
import { createEngine } from "./create-engine.ts";
import type { ClientOptions, ServerOption } from "./options.ts";
import type { Platform } from "./platform.ts";

/** A client on a platform. Throws a ConfigError for options that cannot work. */
export function assembleClient(
  metadata: VendorMetadata,
  options: ClientOptions<object, ServerOption>,
  platform: Platform,
): VendorClient {
  return {
    vendor: metadata.vendor,
    [engine]: createEngine(metadata, options, platform),
  };
}
