import type { CredentialFacts } from "./facts.ts";
import {
  type PlacedCredentials,
  type PlacedSecret,
  placeCredentials,
} from "./place-credentials.ts";
import { placeSecret } from "./place-secret.ts";

/** What a credential may use that has to be fetched. */
export interface CredentialContext {
  /** Ends this call's waiting for a token; other calls may go on waiting for the same one. */
  readonly signal: AbortSignal;
  readonly fetch: typeof globalThis.fetch;
  /** Without a trailing slash. */
  readonly baseUrl: string;
}

/** Supplies one secret per call; rejects as what it asks does. */
export type SecretSource = (context: CredentialContext) => Promise<PlacedSecret>;

/** Takes a secret that stands in the options: in its place, or what fetches a token with it. */
export type KeepSecret = (
  credential: CredentialFacts,
  value: unknown,
  vendor: string,
) => PlacedSecret | SecretSource;

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
  const sources = credentials.map((credential): SecretSource | PlacedSecret => {
    const value = given.get(credential.key);
    const { place = placeSecret } = credential;
    return typeof value === "function"
      ? async () => place(credential, await value(), vendor)
      : keepSecret(credential, value, vendor);
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
