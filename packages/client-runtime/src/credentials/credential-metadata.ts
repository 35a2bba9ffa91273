/**
 * Checks a secret and puts it where its scheme wants it. Throws a ConfigError that names the field
 * alone.
 */
export type PutSecret = (
  credential: CredentialMetadata,
  value: unknown,
  vendor: string,
) => PlacedSecret;

/** Where one credential goes in a request (OpenAPI 3.1 §4.8.27). */
export interface CredentialMetadata {
  /** Key of `auth` in the client's options. */
  readonly key: string;
  readonly kind: "bearer" | "basic" | "header" | "query" | "cookie" | "oauth2";
  /** Name of the header, query parameter or cookie. */
  readonly name?: string;
  /** basic, query and cookie: puts the credential there. */
  readonly place?: PutSecret;
  /** oauth2: where tokens come from; absolute, or a path below the base URL. */
  readonly tokenUrl?: string;
  /** oauth2: scopes to ask for when the caller names none. */
  readonly scopes?: readonly string[];
  /**
   * oauth2: fetches the tokens; without it the caller supplies them. Named by the clients that
   * need it, so that others do not carry it.
   */
  readonly fetchTokens?: KeepSecret;
  /** oauth2: headers that authenticate the token request; HTTP Basic (RFC 6749 §2.3.1) when absent. */
  readonly clientHeaders?: { readonly id: string; readonly secret: string };
}

/** Where the credentials of one call go. */
export interface PlacedCredentials {
  readonly headers: Readonly<Record<string, string>>;
  /** Encoded `name=value` pairs. */
  readonly query: readonly string[];
  /** `name=value` pairs. */
  readonly cookies: readonly string[];
  /** Present where a token that was refused can be fetched anew: forgets it. */
  readonly renew?: () => void;
}

/** One credential in its place; `renew` forgets it, unless another has replaced it already. */
export type PlacedSecret = Partial<PlacedCredentials>;

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
  credential: CredentialMetadata,
  value: unknown,
  vendor: string,
) => PlacedSecret | SecretSource;
