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

/** Options of one call, whatever its path; the rest of them are fetch's, or a framework's. */
export interface OpenapiCallOptions
  extends EngineOptions,
    Pick<ClientOptions, "baseUrl" | "fetch" | "Request" | "querySerializer" | "pathSerializer"> {
  readonly params?: {
    readonly path?: object;
    readonly query?: object;
    readonly header?: HeadersOption;
  };
  readonly headers?: HeadersOption;
  readonly body?: unknown;
  readonly bodySerializer?: BodySerializer<unknown>;
  readonly parseAs?: ParseAs;
  readonly middleware?: readonly Middleware[];
}
