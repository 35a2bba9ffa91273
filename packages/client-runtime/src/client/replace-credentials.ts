import type { SupplyCredentials } from "../credentials/supply-credentials.ts";
import { engine, type VendorClient } from "./call-operation.ts";

/** A client that calls with other credentials, and shares everything else with the given one. */
export function replaceCredentials<Client extends VendorClient>(
  client: Client,
  credentials: SupplyCredentials,
): Client {
  return {
    ...client,
    // Those of a client that is derived from this one replace them.
    [engine]: (operation, init, own = credentials) => client[engine](operation, init, own),
  } satisfies VendorClient as Client;
}
