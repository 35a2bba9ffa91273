import { resolveBaseUrl } from "./base-url.ts";
import { type Engine, engine, type VendorClient } from "./call-operation.ts";
import type { HttpMethod, VendorFacts } from "./facts.ts";
import { mergeHeaders } from "./merge-headers.ts";
import type { CallInit, ClientOptions, ServerOption } from "./options.ts";
import { prepareCredentials } from "./prepare-credentials.ts";
import { type CallDefaults, prepareRequest } from "./prepare-request.ts";
import { readResult } from "./read-result.ts";
import { createTransport } from "./transport.ts";

/**
 * A vendor's client: one method per HTTP method, called with a path and an init. Throws a
 * ConfigError for options that cannot work, so that no call has to.
 */
export function createVendorClient<Client extends VendorClient>(
  facts: VendorFacts,
  options: ClientOptions<object, ServerOption>,
): Client {
  const call = createEngine(facts, options);
  const method = (name: HttpMethod) => (path: string, init?: CallInit) =>
    call({ ...facts.operations?.[`${name} ${path}`], method: name, path }, init);
  const client = {
    vendor: facts.vendor,
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
  // The generated Client types the same methods by path.
  return client as unknown as Client;
}

function createEngine(facts: VendorFacts, options: ClientOptions<object, ServerOption>): Engine {
  const { vendor } = facts;
  const defaults: CallDefaults = {
    vendor,
    baseUrl: resolveBaseUrl(facts, options),
    isBaseUrlGiven: options.baseUrl !== undefined,
    headers: mergeHeaders([{ field: "headers", headers: options.headers }], vendor),
    supplyCredentials: prepareCredentials(facts, options.auth),
    fetch: options.fetch,
  };
  const send = createTransport();
  return async (operation, init = {}) => {
    const request = await prepareRequest(defaults, operation, init);
    return readResult(await send(request), facts, operation, init.accept);
  };
}
