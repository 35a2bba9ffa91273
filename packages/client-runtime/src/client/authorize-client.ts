import { prepareCredentials } from "../credentials/prepare-credentials.ts";
import type { VendorMetadata } from "../metadata.ts";
import type { VendorClient } from "./call-operation.ts";
import { replaceCredentials } from "./replace-credentials.ts";

/**
 * A client with other credentials: for one of many tenants, in a fraction of the time that a new client
 * takes. It shares everything else with the given one, its retry budget included: in an outage, a new
 * client for each request would have a budget each. Throws a ConfigError for credentials that cannot work.
 */
export function authorizeClient<Client extends VendorClient>(
  metadata: VendorMetadata,
  client: Client,
  auth: object | "none",
): Client {
  return replaceCredentials(client, prepareCredentials(metadata, auth));
}
