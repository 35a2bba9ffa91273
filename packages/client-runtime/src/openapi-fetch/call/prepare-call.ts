import type { ParseAs } from "openapi-fetch";
import { checkFunctions } from "../../client/check-functions.ts";
import type { TransportOptions } from "../../client/check-options.ts";
import type { Hooks } from "../../client/hooks.ts";
import { DEFAULT_LIMITS, type Limits, resolveLimits } from "../../client/limits.ts";
import type { CallContext } from "../../errors/call-error.ts";
import { ConfigError } from "../../errors/config-error.ts";
import { BODY_OF_METHOD } from "../../errors/problems.ts";
import type { BodyEncoder, OperationMetadata } from "../../metadata.ts";
import {
  fetchOptionsOf,
  type OpenapiCallOptions,
  type OpenapiClientOptions,
} from "../client-options.ts";
import type { CallTarget, ClientRules } from "../client-rules.ts";
import { chooseSerializers, type Serializers } from "./choose-serializers.ts";
import { type HeaderLayer, layerHeaders } from "./layer-headers.ts";
import { mergeCallHeaders } from "./merge-call-headers.ts";
import { foreignFormEncoder } from "./serialize-body.ts";

/** A call's options in the form that openapi-fetch takes. */
export interface CallerInit extends Serializers {
  readonly baseUrl: string;
  readonly params: OpenapiCallOptions["params"];
  readonly headers: HeaderLayer;
  readonly body: unknown;
  readonly parseAs?: ParseAs;
}

/** One call: what openapi-fetch is given for it, and what it takes to send it. */
export interface PreparedCall {
  readonly context: CallContext;
  readonly operation: OperationMetadata | undefined;
  readonly target: CallTarget;
  readonly rules: ClientRules;
  readonly init: CallerInit;
  /** What `encodeBody` is still to do; undefined where openapi-fetch's serializers suffice. */
  readonly encode: BodyEncoder | undefined;
  /** Options for fetch alone, which a token request needs too. */
  readonly transport: TransportOptions;
  readonly limits: Limits;
  readonly hooks: Hooks | undefined;
  /** The caller's own fetch, which takes a Request. */
  readonly fetch: OpenapiClientOptions["fetch"];
  /** The class to build Requests from. */
  readonly Request: typeof Request;
  /** A second argument for fetch, such as undici's dispatcher. */
  readonly requestInitExt: OpenapiClientOptions["requestInitExt"];
}

/** Prepares one call. Throws a ConfigError for one that cannot be sent. */
export type PrepareCall = (
  anonymous: Omit<CallContext, "vendor">,
  operation: OperationMetadata | undefined,
  init: OpenapiCallOptions,
) => PreparedCall;

/** A template that openapi-fetch need not fill in. */
const PLAIN_PATH = /^\/[^{]*$/;

/**
 * Checks a client's options, and returns the function that completes its calls with them. Throws a
 * ConfigError for options that cannot work.
 */
export function prepareCalls(client: OpenapiClientOptions, rules: ClientRules): PrepareCall {
  const clientHeaders = layerHeaders(client.headers, "headers", rules.vendor);
  const clientLimits = resolveLimits(client, DEFAULT_LIMITS, rules.vendor);
  const clientTransport = fetchOptionsOf(client);
  checkFunctions(client, rules.vendor);
  return (anonymous, operation, call) => {
    const { method, pathTemplate } = anonymous;
    const { params = {}, body, parseAs } = call;
    const target = rules.aim(operation, call.baseUrl);
    const { vendor, baseUrl } = target;
    checkFunctions(call, vendor);
    if (body !== undefined && /^(?:GET|HEAD)$/.test(method)) {
      throw new ConfigError("body", `${BODY_OF_METHOD} ${method}`, vendor);
    }
    const transport = fetchOptionsOf(call);
    const isOwn = (call.bodySerializer ?? client.bodySerializer) !== undefined;
    const given =
      call.headers === undefined
        ? clientHeaders
        : { ...clientHeaders, ...layerHeaders(call.headers, "headers", vendor) };
    // Without path values, openapi-fetch would send the template itself.
    const filled = PLAIN_PATH.test(pathTemplate) ? params : { ...params, path: params.path ?? {} };
    return {
      context: { vendor, ...anonymous },
      operation,
      target,
      rules,
      init: {
        ...transport,
        ...chooseSerializers(client, call, operation, target),
        ...mergeCallHeaders(operation, given, filled, body, vendor),
        baseUrl,
        body,
        ...(parseAs && { parseAs }),
      },
      encode:
        body === undefined || isOwn
          ? undefined
          : (operation?.encodeBody ?? foreignFormEncoder(body)),
      transport: { ...clientTransport, ...transport },
      limits: resolveLimits(call, clientLimits, vendor),
      hooks: call.hooks ?? client.hooks,
      fetch: call.fetch ?? client.fetch,
      Request: call.Request ?? client.Request ?? globalThis.Request,
      requestInitExt: client.requestInitExt,
    };
  };
}
