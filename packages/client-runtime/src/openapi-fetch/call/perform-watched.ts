import type { MergedOptions, Middleware } from "openapi-fetch";
import { readWithin } from "../../result/read-text.ts";
import type { Sender } from "../../send/exchange.ts";
import { nothingToRead, watchMiddleware } from "../middleware/watch-middleware.ts";
import type { Caller } from "./caller.ts";
import { type DraftRequest, requestClass } from "./draft-request.ts";
import { joinSignals } from "./join-signals.ts";
import type { PreparedCall } from "./prepare-call.ts";
import { type CallResult, isStreamed, readResponse } from "./read-response.ts";
import { type CallReadContext, type ReadAttempt, sendRequest } from "./send-request.ts";
import { withoutAttempt } from "./without-attempt.ts";

/** What becomes known as openapi-fetch and the middleware proceed with a call. */
interface Progress {
  built?: { readonly draft: DraftRequest; readonly request: Request };
  /** What the server's response says, where no middleware sees that response. */
  result?: CallResult;
  context?: CallReadContext;
  /** The last one, be it the server's or a middleware's. */
  response?: Response;
}

/**
 * Lets openapi-fetch perform a call whose Request and response middleware may look at: the Request
 * is a real one, and the response has arrived, unless the caller wants it as a stream. Rejects as
 * `performCall` does.
 */
export async function performWatched(
  caller: Caller,
  call: PreparedCall,
  middleware: readonly Middleware[],
  sender: Sender,
): Promise<CallResult> {
  const { init, context } = call;
  const progress: Progress = {};
  const isShown = middleware.some(({ onResponse }) => onResponse !== undefined);
  const respond = (response: Response): Response => {
    progress.response = response;
    return nothingToRead();
  };
  // openapi-fetch shows a fetch of whichever kind under this one type.
  const fetch = (call.fetch ?? globalThis.fetch) as MergedOptions["fetch"];
  await caller.request(context.method, context.pathTemplate, {
    ...init,
    middleware: [
      // The first is the last to see the response.
      { onResponse: ({ response }) => respond(response) } satisfies Middleware,
      ...middleware.map((one) => watchMiddleware(one, { fetch, respond })),
    ],
    Request: requestClass(call.Request, (draft, request) => {
      progress.built = { draft, request };
    }),
    fetch: (request: Request) =>
      sendWatched(call, request, progress, sender, async (received, readContext) => {
        progress.context = readContext;
        if (isShown) {
          return arrive(call, received as Response, readContext);
        }
        progress.result = await readResponse(call, received, readContext);
        return progress.result.response;
      }),
  });
  const { result } = progress;
  // Whatever openapi-fetch resolves with has come by `respond`.
  const response = progress.response as Response;
  return result?.response === response
    ? result
    : readResponse(call, response, progress.context ?? withoutAttempt(call));
}

/** The same response, which holds all its bytes; one that is to be streamed stays under the limits. */
async function arrive(
  call: PreparedCall,
  response: Response,
  { limits, attempt }: CallReadContext,
): Promise<Response> {
  if (isStreamed(call, response)) {
    attempt.hold();
    attempt.pause();
  } else {
    await readWithin(response.clone(), limits.maxResponseBytes);
  }
  return response;
}

async function sendWatched(
  call: PreparedCall,
  request: Request,
  { built }: Progress,
  sender: Sender,
  read: ReadAttempt,
): Promise<Response> {
  // openapi-fetch builds one before it calls its fetch.
  const { draft, request: original } = built as NonNullable<Progress["built"]>;
  const isReplaced = request !== original;
  // A middleware's own Request may have a signal of its own.
  const own = isReplaced ? request.signal : undefined;
  const { signal, release } = joinSignals(draft.init.signal, own);
  const outgoing =
    isReplaced || draft.isForm
      ? { draft, request, signal }
      : { draft: draft.changedBy(request), request: undefined, signal };
  let isFollowed = false;
  try {
    const response = await sendRequest(call, outgoing, sender, read);
    // An abort ends a stream at any time.
    isFollowed = isStreamed(call, response);
    return response;
  } finally {
    if (!isFollowed) {
      release();
    }
  }
}
