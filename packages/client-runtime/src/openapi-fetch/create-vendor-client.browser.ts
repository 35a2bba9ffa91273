import type { Client } from "openapi-fetch";
import type { ServerOption } from "../client/options.ts";
import { prepareCredentials } from "../credentials/prepare-credentials.browser.ts";
import type { OperationMetadata, VendorMetadata } from "../metadata.ts";
import { systemClock } from "../send/clock.ts";
import { assembleVendorClient } from "./assemble-vendor-client.ts";
import type { OpenapiFetchOptions } from "./client-options.ts";

/**
 * A vendor's client with openapi-fetch's calls in a browser; elsewhere `create-vendor-client.ts` makes
 * it. Throws a ConfigError for options that cannot work, secrets included.
 */
export function createVendorOpenapiFetch<Paths extends object>(
  metadata: VendorMetadata,
  operations: readonly OperationMetadata[],
  options: OpenapiFetchOptions<object, ServerOption>,
): Client<Paths> {
  return assembleVendorClient(metadata, operations, options, {
    supplyCredentials: prepareCredentials(metadata, options.auth),
    clock: systemClock,
  });
}
