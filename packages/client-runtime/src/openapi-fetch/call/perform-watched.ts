import type { MergedOptions, Middleware } from "openapi-fetch";
import type { ResponseReport, Sender } from "../../send/exchange.ts";
import { nothingToRead, watchMiddleware } from "../middleware/watch-middleware.ts";
import { type DraftRequest, requestClass } from "./draft-request.ts";
import { joinSignals } from "./join-signals.ts";
import type { Caller } from "./perform-call.ts";
import type { PreparedCall } from "./prepare-call.ts";
import { type CallResult, isStreamed, readResponse } from "./read-response.ts";
import { sendRequest } from "./send-request.ts";

/** What becomes known as openapi-fetch and the middleware proceed with a call. */
interface Progress {
  built?: { readonly draft: DraftRequest; readonly request: Request };
  report?: () => ResponseReport;
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
    fetch: (request: Request) => sendWatched(call, request, progress, sender),
  });
  // Whatever openapi-fetch resolves with has come by here.
  return readResponse(call, progress.response as Response, progress.report);
}

async function sendWatched(
  call: PreparedCall,
  request: Request,
  progress: Progress,
  sender: Sender,
): Promise<Response> {
  // openapi-fetch has built one before it calls its fetch.
  const { draft, request: original } = progress.built as NonNullable<Progress["built"]>;
  const { signal, release } = joinSignals(
    draft.init.signal,
    // A middleware's own Request may have a signal of its own.
    request === original ? undefined : request.signal,
  );
  try {
    return await sendRequest(call, { draft, request, signal }, sender, async (received, report) => {
      progress.report = report;
      // Here fetch is the global one, or the caller's of that type.
      const response = received as Response;
      if (!isStreamed(call, response)) {
        // The response that the middleware sees holds the same bytes from then on.
        await response.clone().arrayBuffer();
      }
      return response;
    });
  } finally {
    release();
  }
}
