import { prepareCredentials } from "../credentials/prepare-credentials.ts";
import type { VendorMetadata } from "../metadata.ts";
import { classifyFailure } from "../send/classify-failure.ts";
import { systemClock } from "../send/clock.ts";
import { assembleClient } from "./assemble-client.ts";
import type { VendorClient } from "./call-operation.ts";
import type { ClientOptions, ServerOption } from "./options.ts";

/**
 * A vendor's client, which the functions of its operations take. Throws a
 * ConfigError for options that cannot work, so that no call has to.
 */
export function createVendorClient<Client extends VendorClient>(
  metadata: VendorMetadata,
  options: ClientOptions<object, ServerOption>,
): Client {
  // The generated Client names the vendor.
  return assembleClient(metadata, options, {
    supplyCredentials: prepareCredentials(metadata, options.auth),
    clock: systemClock,
    classify: classifyFailure,
  }) as Client;
}
