import type { CredentialFacts } from "./facts.ts";
import {
  type PlacedCredentials,
  placeCredentials,
  type SuppliedSecret,
} from "./place-credentials.ts";
import { secretText } from "./secret-text.ts";

/** What a credential may use that has to be fetched. */
export interface CredentialContext {
  /** Ends this call's waiting for a token; other calls may go on waiting for the same one. */
  readonly signal: AbortSignal;
  readonly fetch: typeof globalThis.fetch;
  /** Without a trailing slash. */
  readonly baseUrl: string;
}

/** Supplies one secret per call; rejects as what it asks does. */
export type SecretSource = (context: CredentialContext) => Promise<SuppliedSecret>;

/** Takes a secret that stands in the options: its text, or what fetches a token with it. */
export type KeepSecret = (
  credential: CredentialFacts,
  value: unknown,
  vendor: string,
) => string | SecretSource;

/**
 * What supplies the credentials of one alternative. Secrets that never change are checked and
 * placed here, once; functions are asked at each call. Throws a ConfigError naming the field.
 */
export function prepareAlternative(
  credentials: readonly CredentialFacts[],
  given: ReadonlyMap<string, unknown>,
  keepSecret: KeepSecret,
  vendor: string,
): (context: CredentialContext) => PlacedCredentials | Promise<PlacedCredentials> {
  const sources = credentials.map((credential): SecretSource | SuppliedSecret => {
    const value = given.get(credential.key);
    if (typeof value === "function") {
      return async () => ({ credential, secret: secretText(credential, await value(), vendor) });
    }
    const kept = keepSecret(credential, value, vendor);
    return typeof kept === "string" ? { credential, secret: kept } : kept;
  });
  const known = sources.filter((source) => typeof source === "object");
  if (known.length === sources.length) {
    const placed = placeCredentials(known);
    return () => placed;
  }
  return async (context) =>
    placeCredentials(
      await Promise.all(
        sources.map((source) => (typeof source === "function" ? source(context) : source)),
      ),
    );
}
