import type { FetchInit } from "../../client/fetch.ts";
import type { Hooks } from "../../client/hooks.ts";
import type { Limits } from "../../client/limits.ts";
import type { CallContext } from "../../errors/call-error.ts";
import type { HttpMethod } from "../../metadata.ts";
import { isIdempotent } from "../../retry/is-idempotent.ts";
import type { Exchange, ResponseReport, Sender } from "../../send/exchange.ts";
import { sendWithRetries } from "../../send/send-with-retries.ts";
import type { WatchedContext } from "../wrap-middleware.ts";
import { keepInMemory } from "./keep-in-memory.ts";
import { type CallResult, readResponse } from "./read-response.ts";
import type { RequestStub } from "./request-stub.ts";

/** What a call carries through openapi-fetch to where it is sent. */
export interface SentContext extends WatchedContext {
  readonly callContext: CallContext;
  readonly limits: Limits;
  readonly hooks: Hooks | undefined;
  /** The caller's own fetch, which takes a Request. */
  readonly fetch: ((request: Request, init?: RequestInit) => Promise<Response>) | undefined;
  /** A second argument for fetch, such as undici's dispatcher. */
  readonly requestInitExt: RequestInit | undefined;
  /** A middleware may read the body of the response itself. */
  readonly hasMiddleware: boolean;
  /** Filled in with the server's response, for the code that runs after openapi-fetch. */
  readonly received: { result?: CallResult; report?: () => ResponseReport };
}

/**
 * Sends a call by the engine's rules. A URL and an init go to the global fetch; a caller's fetch,
 * and a request that a middleware has touched, get a new Request for each attempt. The body is read
 * as part of the attempt, so that its time limit and its retries hold for it too. Rejects as the
 * engine does.
 */
export function sendCall(stub: RequestStub<SentContext>, sender: Sender): Promise<Response> {
  const { context, init } = stub;
  // fetch would choose another boundary for each attempt; a Request has chosen one for all.
  const built = init.body instanceof FormData ? stub.request : stub.built;
  const { callContext, limits, hooks, options, requestInitExt, received } = context;
  const { parseAs } = context.seen;
  const exchange: Exchange<Response> = {
    context: callContext,
    limits,
    hooks,
    signal: signalOf(stub),
    fetch: fetchOf(stub),
    isIdempotent: isSafeToRepeat(built ?? init, callContext),
    isReplayable: !(init.body instanceof ReadableStream),
    retryStatuses: undefined,
    headers: undefined,
    prepare: (signal) => ({
      url: stub.url,
      init: {
        ...options,
        ...requestInitExt,
        ...stub.sent,
        redirect: "manual",
        ...(signal && { signal }),
      } as FetchInit,
    }),
    read: async (got, report) => {
      // Here fetch is the global one, or the caller's of that type.
      const response = got as Response;
      received.report = report;
      if (!context.hasMiddleware) {
        received.result = await readResponse(response, { context: callContext, parseAs, report });
        return response;
      }
      return parseAs === "stream" && response.ok ? response : keepInMemory(response);
    },
  };
  return sendWithRetries(exchange, sender);
}

/** By its method, which a middleware may have changed, or by the key that it carries. */
function isSafeToRepeat(
  { method, headers }: Pick<Request, "headers"> & { readonly method?: string },
  call: CallContext,
): boolean {
  // A middleware's method may be any; one that is not known is not idempotent.
  const metadata = { method: (method ?? call.method) as HttpMethod, path: call.pathTemplate };
  return headers.has("Idempotency-Key") || isIdempotent(metadata, undefined);
}

function signalOf({ context, isReplaced, built }: RequestStub): AbortSignal | null | undefined {
  const { signal } = context.options;
  // A middleware's own Request may have a signal of its own.
  return isReplaced && built !== undefined
    ? AbortSignal.any([built.signal, ...(signal ? [signal] : [])])
    : signal;
}

function fetchOf(stub: RequestStub<SentContext>): typeof globalThis.fetch {
  const { context, built } = stub;
  if (context.fetch === undefined && built === undefined) {
    return globalThis.fetch;
  }
  const send = context.fetch ?? globalThis.fetch;
  return (_, init = {}) => send(stub.forAttempt(init), context.requestInitExt);
}
