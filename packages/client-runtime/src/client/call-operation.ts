import type { OperationMetadata } from "../metadata.ts";
import type { AnyResult } from "../result/result.ts";
import type { CallInit } from "./options.ts";

/** Performs one call of an operation. Rejects with a ConfigError before anything is sent. */
export type Engine = (
  operation: OperationMetadata,
  init: CallInit | undefined,
) => Promise<AnyResult>;

/**
 * Key of a client's engine. Registered globally, so that a client and a standalone function of
 * two copies of the runtime still fit together.
 */
export const engine: unique symbol = Symbol.for("@org/client-runtime/engine");

/** A client as a function needs it: of the vendor whose slug is named, or of any. */
export interface VendorClient<Vendor extends string = string> {
  /** The vendor's slug. */
  readonly vendor: Vendor;
  readonly [engine]: Engine;
}

/**
 * Calls an operation through a client. Resolves for every answer, failures included; rejects
 * with a ConfigError before anything is sent, with a ParseError for an unreadable 2xx answer,
 * and otherwise as fetch does.
 */
export function callOperation<Result>(
  client: VendorClient,
  metadata: OperationMetadata,
  init: CallInit | undefined,
): Promise<Result> {
  // Metadata and Result are emitted from the same operation of the contract.
  return client[engine](metadata, init) as Promise<Result>;
}
