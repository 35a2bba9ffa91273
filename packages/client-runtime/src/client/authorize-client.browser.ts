import { prepareCredentials } from "../credentials/prepare-credentials.browser.ts";
import type { VendorMetadata } from "../metadata.ts";
import type { VendorClient } from "./call-operation.ts";
import { replaceCredentials } from "./replace-credentials.ts";

/** See authorize-client.ts. Throws a ConfigError for secrets too, which a browser cannot hold. */
export function authorizeClient<Client extends VendorClient>(
  metadata: VendorMetadata,
  client: Client,
  auth: object | "none",
): Client {
  return replaceCredentials(client, prepareCredentials(metadata, auth));
}
