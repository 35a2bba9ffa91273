import type { SupplyCredentials } from "../credentials/supply-credentials.ts";
import type { OperationMetadata } from "../metadata.ts";
import type { AnyResult } from "../result/result.ts";
import type { CallInit } from "./options.ts";

/**
 * Performs one call of an operation, with the client's credentials or with others. Rejects with a
 * ConfigError before anything is sent.
 */
export type Engine = (
  operation: OperationMetadata,
  init: CallInit | undefined,
  credentials?: SupplyCredentials,
) => Promise<AnyResult>;

/**
 * Key of a client's engine. Registered globally, so that a client and a standalone function from
 * two copies of the runtime still work together.
 */
export const engine: unique symbol = Symbol.for("@org/client-runtime/engine");

/** A client as a function needs it: of the vendor whose slug is named, or of any. */
export interface VendorClient<Vendor extends string = string> {
  /** The vendor's slug. */
  readonly vendor: Vendor;
  readonly [engine]: Engine;
}

/**
 * Calls an operation through a client. Resolves with every readable response, whatever its status;
 * rejects with a ConfigError before anything is sent, and with the typed error of a call that has
 * no usable response.
 */
export function callOperation<Result>(
  client: VendorClient,
  metadata: OperationMetadata,
  init: CallInit | undefined,
): Promise<Result> {
  // Metadata and Result are emitted from the same operation of the contract.
  return client[engine](metadata, init) as Promise<Result>;
}
