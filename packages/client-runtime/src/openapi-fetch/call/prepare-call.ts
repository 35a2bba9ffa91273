import type { MergedOptions, Middleware } from "openapi-fetch";
import { checkHooks } from "../../client/check-options.ts";
import { DEFAULT_LIMITS, resolveLimits } from "../../client/limits.ts";
import type { HeadersOption } from "../../client/options.ts";
import { callContext } from "../../errors/call-context.ts";
import { ConfigError } from "../../errors/config-error.ts";
import { BODY_OF_METHOD } from "../../errors/config-problems.ts";
import type { HttpMethod } from "../../metadata.ts";
import { chooseSerializers, type Serializers } from "../choose-serializers.ts";
import type { OpenapiCallOptions, OpenapiClientOptions } from "../client-options.ts";
import { checkHeaders } from "./check-headers.ts";
import { readTarget } from "./read-target.ts";
import { stubContext } from "./request-stub.ts";
import type { SentContext } from "./send-call.ts";
import { fillTemplate } from "./serialize-url.ts";

/** One call in the form that openapi-fetch takes. */
export interface PreparedCall extends Serializers {
  readonly baseUrl: string;
  readonly params: OpenapiCallOptions["params"];
  readonly headers: HeadersOption | undefined;
  readonly body: unknown;
  readonly middleware: readonly Middleware[];
  readonly [stubContext]: SentContext;
}

/** Prepares one call. Throws a ConfigError for one that cannot be sent. */
export type PrepareCall = (
  method: HttpMethod,
  path: string,
  init: OpenapiCallOptions,
  middleware: readonly Middleware[],
) => PreparedCall;

/**
 * Checks a client's options, and returns the function that completes its calls with them. Throws a
 * ConfigError for options that cannot work.
 */
export function prepareCalls(client: OpenapiClientOptions): PrepareCall {
  const { baseUrl: clientUrl, allowInsecureHttp } = client;
  const clientTarget = clientUrl ? readTarget(clientUrl, allowInsecureHttp) : undefined;
  const clientVendor = clientTarget?.vendor ?? "createClient";
  const clientLimits = resolveLimits(client, DEFAULT_LIMITS, clientVendor);
  checkHooks(client.hooks, clientVendor);
  const clientOptions = fetchOptionsOf(client);
  return (method, path, call, middleware) => {
    const { params = {}, headers, body, parseAs = "json" } = call;
    const target =
      call.baseUrl || clientTarget === undefined
        ? readTarget(call.baseUrl || "/", allowInsecureHttp)
        : clientTarget;
    const { baseUrl, vendor } = target;
    checkHeaders(params.header, "params.header", vendor);
    if (body !== undefined && /^(?:GET|HEAD)$/.test(method)) {
      throw new ConfigError("body", `${BODY_OF_METHOD} ${method}`, vendor);
    }
    checkHooks(call.hooks, vendor);
    if (params.path === undefined) {
      // openapi-fetch calls no serializer then, and would send the template itself.
      fillTemplate(path, undefined, vendor);
    }
    const fetch = call.fetch ?? client.fetch;
    const custom = fetchOptionsOf(call);
    return {
      ...chooseSerializers(client, call, target),
      baseUrl,
      params,
      headers: checkHeaders(headers, "headers", vendor),
      body,
      middleware,
      [stubContext]: {
        callContext: callContext({ method, path }, vendor),
        limits: resolveLimits(call, clientLimits, vendor),
        hooks: call.hooks ?? client.hooks,
        fetch,
        requestInitExt: client.requestInitExt,
        options: { ...clientOptions, ...custom },
        custom,
        Request: call.Request ?? client.Request ?? globalThis.Request,
        // openapi-fetch shows a fetch of whichever kind under this one type.
        seen: { fetch: (fetch ?? globalThis.fetch) as MergedOptions["fetch"], parseAs },
        hasMiddleware: middleware.length > 0,
        received: {},
      },
    };
  };
}

/** The options of a client or a call that are left for fetch. */
function fetchOptionsOf(options: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !OWN_OPTIONS.has(name)));
}

const OWN_OPTIONS: ReadonlySet<string> = new Set<keyof (OpenapiClientOptions & OpenapiCallOptions)>(
  [
    ...(["baseUrl", "allowInsecureHttp", "params", "headers", "body", "parseAs"] as const),
    ...(["fetch", "Request", "requestInitExt", "middleware", "hooks"] as const),
    ...(["querySerializer", "bodySerializer", "pathSerializer"] as const),
    ...(["maxRetries", "attemptTimeout", "totalTimeout"] as const),
  ],
);
