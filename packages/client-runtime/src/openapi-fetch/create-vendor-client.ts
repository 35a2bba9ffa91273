import type { Client } from "openapi-fetch";
import type { ServerOption } from "../client/options.ts";
import { prepareCredentials } from "../credentials/prepare-credentials.ts";
import type { OperationMetadata, VendorMetadata } from "../metadata.ts";
import { classifyFailure } from "../send/classify-failure.ts";
import { systemClock } from "../send/clock.ts";
import { assembleVendorClient } from "./assemble-vendor-client.ts";
import type { OpenapiFetchOptions } from "./client-options.ts";

/**
 * openapi-fetch's client over the `paths` of a vendor: its servers, credentials, parameter styles and
 * body encodings, sent by the engine of its functions. Throws a ConfigError for options that cannot
 * work.
 */
export function createVendorOpenapiFetch<Paths extends object>(
  metadata: VendorMetadata,
  operations: readonly OperationMetadata[],
  options: OpenapiFetchOptions<object, ServerOption>,
): Client<Paths> {
  return assembleVendorClient(metadata, operations, options, {
    supplyCredentials: prepareCredentials(metadata, options.auth),
    clock: systemClock,
    classify: classifyFailure,
  });
}
