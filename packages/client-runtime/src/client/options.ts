import type { Fetch } from "./fetch.ts";
import type { Hooks } from "./hooks.ts";

/**
 * Headers to send. An array sends each of its values, `null` removes a header that was set
 * earlier, `undefined` changes nothing.
 */
export type HeadersOption =
  | Required<RequestInit>["headers"]
  | Readonly<Record<string, HeaderValue | readonly HeaderValue[] | null | undefined>>;

/** A header value before it is written as text. */
export type HeaderValue = string | number | boolean;

/** A secret, or a function that supplies it for each call. */
export type Credential = string | (() => string | Promise<string>);

/** User name and password (RFC 7617), or a function that supplies them for each call. */
export type BasicCredential = UserPassword | (() => UserPassword | Promise<UserPassword>);

/** User name and password of HTTP basic authentication (RFC 7617); the name has no colon. */
export interface UserPassword {
  readonly username: string;
  readonly password: string;
}

/**
 * An access token, a function that supplies one for each call, or the credentials to fetch tokens
 * with.
 */
export type OAuthCredential = Credential | ClientCredentials;

/** What the client fetches access tokens with (OAuth 2.0 client credentials, RFC 6749 §4.4). */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scopes to ask for, instead of those of the vendor's operations; `[]` names none. */
  readonly scopes?: readonly string[] | undefined;
}

/**
 * How often and how long a call is tried, and how much it reads. Times are in milliseconds; all but
 * `maxRetries` may be Infinity. A call without time limits and without a `signal` calls fetch without
 * one, so that Next.js memoizes it.
 */
export interface LimitOptions {
  /** How often a call is sent again at most, 0 to 10; 2 when left out. */
  readonly maxRetries?: number | undefined;
  /** Time for one attempt, its body included; 10,000 when left out. */
  readonly attemptTimeout?: number | undefined;
  /** Time for the whole call: attempts, waits between them and fetching tokens; 30,000 when left out. */
  readonly totalTimeout?: number | undefined;
  /**
   * The largest body of a response that is read, in bytes; 100,000,000 when left out. Streams have
   * no limit.
   */
  readonly maxResponseBytes?: number | undefined;
}

/** One of the contract's servers and values of the variables in its URL. */
export interface ServerOption {
  /** Short name of the server; the vendor's production server when left out. */
  readonly name?: string | undefined;
  /** Values of the URL's variables by name; the contract's defaults fill in the rest. */
  readonly variables?: object | undefined;
}

/** Options of a vendor client. A generated package states `Auth` and `Server` precisely. */
export interface ClientOptions<Auth, Server> extends FetchOptions, LimitOptions {
  /**
   * The credentials of exactly one of the vendor's alternatives. `"none"` sends no credential, for
   * calls through your own backend.
   */
  readonly auth: Auth | "none";
  readonly server?: Server | undefined;
  /** Overrides every server of the contract. A path such as `/api` is taken relative to the page. */
  readonly baseUrl?: string | URL | undefined;
  /** Sent with each call; a call's own headers and parameters take precedence. */
  readonly headers?: HeadersOption | undefined;
  /**
   * Tells this client from others of the same base URL in the keys of queries (`/query`), such as that of
   * another tenant. Never a credential.
   */
  readonly scope?: string | undefined;
  /** Called with a URL and init; `globalThis.fetch` at the time of the call when left out. */
  readonly fetch?: Fetch | undefined;
  /** Called as calls proceed; a call's own hooks replace them. */
  readonly hooks?: Hooks | undefined;
  /**
   * Allows plain http to hosts other than this machine, which exposes credentials to the network.
   */
  readonly allowInsecureHttp?: boolean | undefined;
}

/** The type of one of fetch's options; `Otherwise` where the consumer's `RequestInit` does not have it. */
type FetchOption<Name extends string, Otherwise = undefined> = Name extends keyof RequestInit
  ? RequestInit[Name] | undefined
  : Otherwise;

/**
 * Fetch's options and the additions of Next.js, Cloudflare and Node. They are written out because
 * an interface that extends a mapped type is instantiated at each use, and so is every init that
 * extends it. Redirects are never followed: a choice would be ignored.
 */
export interface FetchOptions {
  cache?: FetchOption<"cache">;
  credentials?: FetchOption<"credentials">;
  integrity?: FetchOption<"integrity">;
  keepalive?: FetchOption<"keepalive">;
  mode?: FetchOption<"mode">;
  priority?: FetchOption<"priority">;
  referrer?: FetchOption<"referrer">;
  referrerPolicy?: FetchOption<"referrerPolicy">;
  window?: FetchOption<"window">;
  next?: FetchOption<"next">;
  cf?: FetchOption<"cf">;
  // Of the fetch in use, which need not be the one that RequestInit describes.
  dispatcher?: FetchOption<"dispatcher", unknown>;
  agent?: FetchOption<"agent", unknown>;
  client?: FetchOption<"client", unknown>;
  proxy?: FetchOption<"proxy", unknown>;
  tls?: FetchOption<"tls", unknown>;
  unix?: FetchOption<"unix", unknown>;
  verbose?: FetchOption<"verbose", unknown>;
}

/**
 * Options of one call: fetch's own (`signal`, `credentials`, `cache`, a framework's additions). To
 * declare what else your `fetch` understands, merge with this interface.
 */
export interface CallOptions extends FetchOptions, LimitOptions {
  /** Aborts the call at any point, waits and the reading of a stream included. */
  signal?: AbortSignal | null | undefined;
  /** Take precedence over the client's headers; they cannot replace a credential. */
  headers?: HeadersOption | undefined;
  /** Called instead of the client's `fetch`. */
  fetch?: Fetch | undefined;
  /** Called instead of the client's hooks. */
  hooks?: Hooks | undefined;
}

/** Options, parameters and body of one call. A generated package states them per operation. */
export interface CallInit extends CallOptions {
  path?: object | undefined;
  query?: object | undefined;
  header?: object | undefined;
  cookie?: object | undefined;
  body?: unknown;
  /** Which of the documented media types the body is sent in; the operation's first when left out. */
  contentType?: string | undefined;
  /**
   * Which of the documented media types the response should be in; the operation's first when left
   * out.
   */
  accept?: string | undefined;
}
