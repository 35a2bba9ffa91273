import { prepareCredentials } from "../credentials/prepare-credentials.ts";
import type { VendorMetadata } from "../metadata.ts";
import { assembleClient } from "./assemble-client.ts";
import type { VendorClient } from "./call-operation.ts";
import type { ClientOptions, ServerOption } from "./options.ts";

/**
 * A vendor's client: one method per HTTP method, called with a path and an init. Throws a
 * ConfigError for options that cannot work, so that no call has to.
 */
export function createVendorClient<Client extends VendorClient>(
  metadata: VendorMetadata,
  options: ClientOptions<object, ServerOption>,
): Client {
  // The generated Client types the same methods by path.
  return assembleClient(metadata, options, prepareCredentials(metadata, options.auth)) as Client;
}
