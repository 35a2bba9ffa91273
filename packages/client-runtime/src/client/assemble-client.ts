import type { SupplyCredentials } from "../credentials/supply-credentials.ts";
import type { HttpMethod, VendorMetadata } from "../metadata.ts";
import { type Clock, systemClock } from "../send/clock.ts";
import { engine, type VendorClient } from "./call-operation.ts";
import { createEngine } from "./create-engine.ts";
import type { CallInit, ClientOptions, ServerOption } from "./options.ts";

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
  const call = createEngine(metadata, options, supplyCredentials, clock);
  const method = (name: HttpMethod) => (path: string, init?: CallInit) =>
    call({ ...metadata.operations?.[`${name} ${path}`], method: name, path }, init);
  const client = {
    vendor: metadata.vendor,
    [engine]: call,
    GET: method("GET"),
    PUT: method("PUT"),
    POST: method("POST"),
    DELETE: method("DELETE"),
    OPTIONS: method("OPTIONS"),
    HEAD: method("HEAD"),
    PATCH: method("PATCH"),
    TRACE: method("TRACE"),
  };
  return client;
}
