import type { Client } from "openapi-fetch";
import type { ServerOption } from "../client/options.ts";
import { prepareCredentials } from "../credentials/prepare-credentials.ts";
import type { OperationMetadata, VendorMetadata } from "../metadata.ts";
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
  const supply = prepareCredentials(metadata, options.auth);
  return assembleVendorClient(metadata, operations, options, supply);
}
