import type { BodySerializer, ClientOptions, Middleware, ParseAs } from "openapi-fetch";
import type { Hooks } from "../client/hooks.ts";
import type { HeadersOption, LimitOptions } from "../client/options.ts";

/** What the engine that sends the calls takes beside openapi-fetch's options. */
export interface EngineOptions extends LimitOptions {
  /** Called as calls proceed; a call's own hooks replace the client's. */
  readonly hooks?: Hooks | undefined;
}

/** Options of `createClient`: openapi-fetch's and the engine's. */
export interface OpenapiClientOptions extends ClientOptions, EngineOptions {
  /**
   * Allows plain http to hosts other than this machine, which exposes credentials to the network.
   */
  readonly allowInsecureHttp?: boolean | undefined;
}

/**
 * Options of a vendor's client with openapi-fetch's calls. A generated package states `Auth` and
 * `Server` precisely.
 */
export interface OpenapiFetchOptions<Auth, Server> extends Omit<OpenapiClientOptions, "baseUrl"> {
  /**
   * The credentials of exactly one of the vendor's alternatives. `"none"` sends no credential, for
   * calls through your own backend.
   */
  readonly auth: Auth | "none";
  readonly server?: Server | undefined;
  /** Overrides every server of the contract. A path such as `/api` is taken relative to the page. */
  readonly baseUrl?: string | URL | undefined;
}

/** Options of one call, whatever its path; the rest of them are fetch's, or a framework's. */
export interface OpenapiCallOptions
  extends EngineOptions,
    Pick<ClientOptions, "baseUrl" | "fetch" | "Request" | "querySerializer" | "pathSerializer"> {
  readonly params?: {
    readonly path?: object;
    readonly query?: object;
    readonly header?: HeadersOption;
    readonly cookie?: object;
  };
  readonly headers?: HeadersOption;
  readonly body?: unknown;
  readonly bodySerializer?: BodySerializer<unknown>;
  readonly parseAs?: ParseAs;
  readonly middleware?: readonly Middleware[];
}

const OWN_OPTIONS: ReadonlySet<string> = new Set([
  ...["baseUrl", "allowInsecureHttp", "auth", "server", "params", "headers", "body", "parseAs"],
  ...["fetch", "Request", "requestInitExt", "middleware", "hooks"],
  ...["querySerializer", "bodySerializer", "pathSerializer"],
  ...["maxRetries", "attemptTimeout", "totalTimeout", "maxResponseBytes"],
]);

/** The options of a client or a call that are left for fetch. */
export function fetchOptionsOf(options: object): Record<string, unknown> {
  const left: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (!OWN_OPTIONS.has(name)) {
      left[name] = value;
    }
  }
  return left;
}
