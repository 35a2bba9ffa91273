import type { CallCredentials } from "../../credentials/credential-metadata.ts";
import type { HttpMethod } from "../../metadata.ts";
import { isIdempotent } from "../../retry/is-idempotent.ts";
import type { Exchange, Sender } from "../../send/exchange.ts";
import { sendWithRetries } from "../../send/send-with-retries.ts";
import { attemptArguments, attemptFetch } from "./attempt-request.ts";
import type { DraftRequest } from "./draft-request.ts";
import type { PreparedCall } from "./prepare-call.ts";

/** A request as openapi-fetch and the middleware have left it. */
export interface Outgoing {
  /** What it was built from. */
  readonly draft: DraftRequest;
  /** The Request that a middleware has seen or put in place; undefined where there is none. */
  readonly request: Request | undefined;
  readonly signal: AbortSignal | null | undefined;
}

/**
 * Sends a call by the engine's rules. Credentials are added to each attempt, after the middleware,
 * unless one has turned the request to another origin. Rejects as the engine does.
 */
export function sendRequest(
  call: PreparedCall,
  { draft, request, signal }: Outgoing,
  sender: Sender,
  read: Exchange<Response>["read"],
): Promise<Response> {
  const { context, operation, target, rules, limits, hooks } = call;
  const isOwn = isWithin(request?.url ?? draft.url, target.baseUrl);
  const supply = isOwn ? rules.supplyCredentials : undefined;
  const exchange: Exchange<Response> = {
    context,
    limits,
    hooks,
    signal,
    fetch: attemptFetch(call, request),
    isIdempotent: isSafeToRepeat(call, request ?? draft.init),
    isReplayable: draft.isReplayable,
    retryStatuses: operation?.retryStatuses,
    headers: rules.headers,
    prepare: (own) => {
      const place = (credentials: CallCredentials) =>
        attemptArguments(draft, request, credentials, own);
      const supplied = supply?.(operation, own, attemptFetch(call)) ?? NO_CREDENTIALS;
      return supplied instanceof Promise ? supplied.then(place) : place(supplied);
    },
    read,
  };
  return sendWithRetries(exchange, sender);
}

const NO_CREDENTIALS: CallCredentials = { headers: {}, query: [], cookies: [] };

function isWithin(url: string, baseUrl: string): boolean {
  const [origin = ""] = /^\w+:\/\/[^/]+/.exec(baseUrl) ?? [];
  return url.startsWith(origin) && /^(?:[/?#]|$)/.test(url.slice(origin.length));
}

/** By its method, which a middleware may have changed, by what the contract says, or by its key. */
function isSafeToRepeat(
  { context, operation, init }: PreparedCall,
  { method = context.method, headers }: { readonly method?: string; readonly headers: Headers },
): boolean {
  const { idempotency } = (method === context.method && operation) || {};
  const isKept =
    typeof idempotency !== "object" ||
    !("header" in idempotency) ||
    headers.has(idempotency.header);
  const metadata = {
    // A middleware's method may be any; one that is not known is not idempotent.
    method: method as HttpMethod,
    path: context.pathTemplate,
    ...(idempotency && isKept && { idempotency }),
  };
  return headers.has("Idempotency-Key") || isIdempotent(metadata, init.body);
}
