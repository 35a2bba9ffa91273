import type { TransportOptions } from "../client/check-options.ts";
import type { Fetch } from "../client/fetch.ts";
import type { Limits } from "../client/limits.ts";
import type { CallContext } from "../errors/call-error.ts";
import type { Sender } from "../send/exchange.ts";

/**
 * Checks a secret and puts it where its security scheme says. Throws a ConfigError that names the
 * field alone.
 */
export type PutSecret = (
  credential: CredentialMetadata,
  value: unknown,
  vendor: string,
) => SecretParts;

/** Where one credential goes in a request (OpenAPI 3.1 §4.8.27). */
export interface CredentialMetadata {
  /** Key of `auth` in the client's options. */
  readonly key: string;
  /** Name of the header, query parameter or cookie. */
  readonly name?: string;
  /** basic, query and cookie: puts the credential there. */
  readonly put?: PutSecret;
  /** oauth2: URL that tokens come from; absolute, or a path below the base URL. */
  readonly tokenUrl?: string;
  /** oauth2: scopes to request if the caller names none. */
  readonly scopes?: readonly string[];
  /**
   * oauth2: fetches the tokens; without it the caller supplies them. Named by the clients that
   * need it, so that others do not carry it.
   */
  readonly fetchTokens?: KeepSecret;
  /**
   * oauth2: headers that authenticate the token request; HTTP Basic (RFC 6749 §2.3.1) if absent.
   */
  readonly clientHeaders?: { readonly id: string; readonly secret: string };
}

/** The credentials of one call, as parts of its request. */
export interface CallCredentials {
  /** By lower-case name; a `cookie` joins others. */
  readonly headers: Readonly<Record<string, string>>;
  /** Encoded `name=value` pairs. */
  readonly query: readonly string[];
  /**
   * Present if a refused token can be replaced: forgets it, so that the next attempt fetches
   * another. False, and nothing forgotten, for one that has just been issued.
   */
  readonly renew?: (() => boolean) | undefined;
}

/**
 * One credential as parts of a request; `renew` forgets it, unless another has replaced it already.
 */
export type SecretParts = Partial<CallCredentials>;

/** What a credential that has to be fetched may use. */
export interface CredentialContext {
  /** The call that needs it. */
  readonly call: CallContext;
  readonly limits: Limits;
  readonly sender: Sender;
  /** Ends this call's wait for a token; other calls may keep waiting for the same one. */
  readonly signal: AbortSignal | undefined;
  readonly fetch: Fetch;
  /** Options of the call for fetch, such as a dispatcher. */
  readonly transport: TransportOptions;
  /** Without a trailing slash. */
  readonly baseUrl: string;
}

/** Supplies one secret per call; rejects with the failure of whatever it asks. */
export type SecretSource = (context: CredentialContext) => Promise<SecretParts>;

/**
 * Takes a secret given in the options: returns it as parts of a request, or a source that fetches
 * tokens with it. Throws a ConfigError for one that it does not accept.
 */
export type KeepSecret = (
  credential: CredentialMetadata,
  value: unknown,
  vendor: string,
) => SecretParts | SecretSource;
