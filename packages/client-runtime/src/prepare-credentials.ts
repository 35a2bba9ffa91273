import type { VendorFacts } from "./facts.ts";
import { keepSecret } from "./keep-secret.ts";
import { type SupplyCredentials, supplyCredentials } from "./supply-credentials.ts";

export type { PlacedCredentials } from "./place-credentials.ts";
export type { CredentialContext } from "./prepare-alternative.ts";
export type { SupplyCredentials };

/**
 * Credentials of a client anywhere: secrets and functions, and in a browser functions alone.
 * Throws a ConfigError unless exactly one alternative is given, complete and usable.
 */
export function prepareCredentials(facts: VendorFacts, auth: object | "none"): SupplyCredentials {
  return supplyCredentials(facts, auth, keepSecret);
}
