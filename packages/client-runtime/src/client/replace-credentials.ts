import type { SupplyCredentials } from "../credentials/supply-credentials.ts";
import { type Engine, engine, type VendorClient } from "./call-operation.ts";

/**
 * A client that calls with other credentials, and shares everything else with the given one.
 * @param scope tells its queries from those of others; one that no other has when left out
 */
export function replaceCredentials<Client extends VendorClient>(
  client: Client,
  credentials: SupplyCredentials,
  scope = `${Math.random()}`,
): Client {
  const { baseUrl } = client[engine];
  // Those of a client that is derived from this one replace them.
  const call = (...[operation, init, own = credentials]: Parameters<Engine>) =>
    client[engine](operation, init, own);
  // The given client is one of its vendor, and all else is its own.
  return {
    ...client,
    [engine]: Object.assign(call, { baseUrl, scope }),
  } satisfies VendorClient as Client;
}
