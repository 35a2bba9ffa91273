import type { Client } from "openapi-fetch";
import type { ServerOption } from "../client/options.ts";
import type { SupplyCredentials } from "../credentials/supply-credentials.ts";
import type { OperationMetadata, VendorMetadata } from "../metadata.ts";
import { parseBaseUrl, resolveServer } from "../request/base-url.ts";
import { type Clock, systemClock } from "../send/clock.ts";
import type { OpenapiFetchOptions } from "./client-options.ts";
import type { ClientRules } from "./client-rules.ts";
import { openClient } from "./open-client.ts";

/**
 * A vendor's client whose credentials are ready. A path that is none of the operations is called by
 * openapi-fetch's defaults. Throws a ConfigError for options that cannot work. Tests pass their own
 * clock.
 */
export function assembleVendorClient<Paths extends object>(
  metadata: VendorMetadata,
  operations: readonly OperationMetadata[],
  options: OpenapiFetchOptions<object, ServerOption>,
  supplyCredentials: SupplyCredentials,
  clock: Clock = systemClock,
): Client<Paths> {
  const { vendor, headers } = metadata;
  const { allowInsecureHttp } = options;
  const { baseUrl, choice } = resolveServer(metadata, options);
  const rules: ClientRules = {
    vendor,
    operations: new Map(operations.map((one) => [`${one.method} ${one.path}`, one])),
    aim: (operation, given) => {
      const { servers, chooseServer } = operation ?? {};
      const own = given
        ? parseBaseUrl(given, "baseUrl", vendor, allowInsecureHttp)
        : servers && choice && chooseServer?.(servers, choice, vendor);
      return { vendor, baseUrl: own ?? baseUrl };
    },
    supplyCredentials: (operation, signal, fetch) =>
      supplyCredentials(operation?.security, { signal, fetch, baseUrl }),
    headers,
  };
  return openClient(options, rules, clock);
}
