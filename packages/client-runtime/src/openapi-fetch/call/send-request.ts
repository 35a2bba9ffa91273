import type { FetchResponse } from "../../client/fetch.ts";
import type { CallCredentials } from "../../credentials/credential-metadata.ts";
import { repeatsSecret } from "../../credentials/repeats-secret.ts";
import type { HttpMethod } from "../../http-method.ts";
import type { ReadContext } from "../../metadata.ts";
import { headerOf } from "../../result/header-of.ts";
import { isIdempotent } from "../../retry/is-idempotent.ts";
import type { Exchange, ResponseReport, Sender } from "../../send/exchange.ts";
import { sendWithRetries } from "../../send/send-with-retries.ts";
import type { ClientRules } from "../client-rules.ts";
import { attemptArguments, attemptFetch } from "./attempt-request.ts";
import type { DraftRequest } from "./draft-request.ts";
import type { PreparedCall } from "./prepare-call.ts";

/** A request as openapi-fetch and the middleware have left it. */
export interface Outgoing {
  /** What it was built from. */
  readonly draft: DraftRequest;
  /** The Request that a middleware has seen or put instead; undefined where there is none. */
  readonly request: Request | undefined;
  readonly signal: AbortSignal | null | undefined;
}

/** What is known of the call whose response is read. */
export interface CallReadContext extends ReadContext {
  readonly report: () => ResponseReport & {
    /** The vendor's id of the request. */
    readonly requestId: string | undefined;
  };
}

/** Reads the final response of a call, as part of its attempt. */
export type ReadAttempt = (response: FetchResponse, context: CallReadContext) => Promise<Response>;

/**
 * Sends a call by the engine's rules. Credentials are added to each attempt, after the middleware,
 * unless one has turned the request to another origin. Rejects as the engine does.
 */
export function sendRequest(
  call: PreparedCall,
  { draft, request, signal }: Outgoing,
  sender: Sender,
  read: ReadAttempt,
): Promise<Response> {
  const { context, operation, target, rules, transport, limits, hooks } = call;
  let secrets = NO_CREDENTIALS;
  const { supplyCredentials } = rules;
  const isOwn = supplyCredentials && isWithin(request?.url ?? draft.url, target.baseUrl);
  const supply = isOwn ? supplyCredentials : undefined;
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
      const put = (credentials: CallCredentials) => {
        secrets = credentials;
        return attemptArguments(draft, request, credentials, own);
      };
      const supplied =
        supply?.(operation, {
          ...{ call: context, limits, sender, transport },
          signal: own,
          fetch: attemptFetch(call),
        }) ?? NO_CREDENTIALS;
      return supplied instanceof Promise ? supplied.then(put) : put(supplied);
    },
    read: (response, report, attempt) =>
      read(response, {
        ...{ limits, signal, attempt },
        report: () => ({ ...report(), requestId: requestIdOf(response, rules, secrets) }),
      }),
  };
  return sendWithRetries(exchange, sender);
}

const NO_CREDENTIALS: CallCredentials = { headers: {}, query: [] };

function requestIdOf(
  response: FetchResponse,
  { headers }: ClientRules,
  secrets: CallCredentials,
): string | undefined {
  const id = (headers?.requestId && headerOf(response, headers.requestId)) || undefined;
  return id && repeatsSecret(id, secrets) ? undefined : id;
}

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
