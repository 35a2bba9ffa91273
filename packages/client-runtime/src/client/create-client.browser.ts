import { prepareCredentials } from "../credentials/prepare-credentials.browser.ts";
import type { VendorMetadata } from "../metadata.ts";
import { systemClock } from "../send/clock.ts";
import { assembleClient } from "./assemble-client.ts";
import type { VendorClient } from "./call-operation.ts";
import type { ClientOptions, ServerOption } from "./options.ts";

/**
 * A vendor's client in a browser; elsewhere `create-client.ts` makes it. Throws a ConfigError for
 * options that cannot work, secrets included.
 */
export function createVendorClient<Client extends VendorClient>(
  metadata: VendorMetadata,
  options: ClientOptions<object, ServerOption>,
): Client {
  // The generated Client names the vendor.
  return assembleClient(metadata, options, {
    supplyCredentials: prepareCredentials(metadata, options.auth),
    clock: systemClock,
  }) as Client;
}
