import type { Middleware } from "openapi-fetch";
import type { Sender } from "../../send/exchange.ts";
import type { Caller } from "./caller.ts";
import { DraftRequest, withProperties } from "./draft-request.ts";
import { performWatched } from "./perform-watched.ts";
import type { PreparedCall } from "./prepare-call.ts";
import { type CallResult, readResponse } from "./read-response.ts";
import { sendRequest } from "./send-request.ts";

/**
 * Lets openapi-fetch perform a call, beneath which the engine sends it. The body of the response is
 * read as part of the attempt, so that its time limit and its retries hold for it too. Rejects as
 * the engine does, with a ConfigError, and with what a middleware throws.
 */
export function performCall(
  caller: Caller,
  call: PreparedCall,
  middleware: readonly Middleware[],
  sender: Sender,
): Promise<CallResult> {
  return middleware.length === 0
    ? performUnwatched(caller, call, sender)
    : performWatched(caller, call, middleware, sender);
}

/** Nobody looks at its request, so that openapi-fetch need not build one. */
async function performUnwatched(
  caller: Caller,
  call: PreparedCall,
  sender: Sender,
): Promise<CallResult> {
  const { init, context, Request: Real } = call;
  const received: { result?: CallResult } = {};
  await caller.request(context.method, context.pathTemplate, {
    ...init,
    Request: DraftRequest,
    fetch: (draft: DraftRequest) => {
      const { url, init: sent, isForm } = draft;
      const request = isForm ? withProperties(new Real(url, sent), sent) : undefined;
      return sendRequest(call, { draft, request, signal: sent.signal }, sender, async (...got) => {
        received.result = await readResponse(call, ...got);
        return received.result.response;
      });
    },
  });
  // openapi-fetch has called its fetch, which rejects without a result.
  return received.result as CallResult;
}
