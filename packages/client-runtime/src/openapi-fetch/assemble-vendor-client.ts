import type { Client } from "openapi-fetch";
import { checkPlatform } from "../client/check-platform.ts";
import type { ServerOption } from "../client/options.ts";
import type { Platform } from "../client/platform.ts";
import type { OperationMetadata, VendorMetadata } from "../metadata.ts";
import { parseBaseUrl, resolveBaseUrl } from "../request/base-url.ts";
import type { OpenapiFetchOptions } from "./client-options.ts";
import type { ClientRules } from "./client-rules.ts";
import { openClient } from "./open-client.ts";

/**
 * A vendor's client whose credentials are ready. A path that is none of the operations is called by
 * openapi-fetch's defaults. Throws a ConfigError for options that cannot work.
 */
export function assembleVendorClient<Paths extends object>(
  metadata: VendorMetadata,
  operations: readonly OperationMetadata[],
  options: OpenapiFetchOptions<object, ServerOption>,
  { supplyCredentials, clock, classify }: Platform,
): Client<Paths> {
  const { vendor, headers } = metadata;
  const { allowInsecureHttp } = options;
  checkPlatform(options.fetch ?? globalThis.fetch, vendor);
  const baseUrl = resolveBaseUrl(metadata, options);
  const rules: ClientRules = {
    vendor,
    operations: new Map(operations.map((one) => [`${one.method} ${one.path}`, one])),
    aim: (operation, given) => {
      const { servers, chooseServer } = operation ?? {};
      const own = given
        ? parseBaseUrl(given, "baseUrl", vendor, allowInsecureHttp)
        : servers && chooseServer?.(servers, metadata, options, baseUrl);
      return { vendor, baseUrl: own ?? baseUrl };
    },
    supplyCredentials: (operation, context) =>
      supplyCredentials(operation?.security, { ...context, baseUrl }),
    headers,
  };
  return openClient(options, rules, { clock, classify });
}
