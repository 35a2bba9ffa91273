import type { FetchResponse } from "../../client/fetch.ts";
import { ApiError } from "../../errors/api-error.ts";
import { ParseError } from "../../errors/parse-error.ts";
import type { BodyReader, ReadBody } from "../../metadata.ts";
import { headerOf } from "../../result/header-of.ts";
import { readJson, readStream } from "../../result/read-body.ts";
import type { PreparedCall } from "./prepare-call.ts";
import type { RequestReport } from "./send-request.ts";

/** What a call resolves with: `data` for a 2xx response, else `error`; the other key is absent. */
export type CallResult =
  | { readonly data: unknown; readonly response: Response }
  | { readonly error: unknown; readonly response: Response };

/**
 * Reads a response to its end, a 2xx as `parseAs` says and any other as JSON or text. If the parsed
 * body of an error is falsy, `error` is the ApiError instead: the status alone decides whether a
 * call failed. Rejects with a ParseError for a 2xx response that should be JSON and is not. A
 * response that a middleware returned instead of the server's has no report.
 */
export async function readResponse(
  call: PreparedCall,
  received: FetchResponse,
  report: () => RequestReport = () => ({ ...call.context, ...NOT_SENT }),
): Promise<CallResult> {
  // Here fetch is the global one, or the caller's of that type.
  const response = received as Response;
  const { status, ok } = response;
  const isRead = isEmpty(response, call);
  if (!ok) {
    const body = isRead ? undefined : (await readJson(response)).value;
    const error = body || new ApiError({ ...report(), status, body });
    return { error, response };
  }
  const { value, parsed } = isRead ? NO_BODY : await bodyReader(call, status)(response);
  if (!parsed) {
    throw new ParseError({ ...report(), status, contentType: headerOf(response, "Content-Type") });
  }
  return { data: value, response };
}

/** True where the body is handed over before it has arrived. */
export function isStreamed(call: PreparedCall, { ok, status }: FetchResponse): boolean {
  return ok && bodyReader(call, status) === readStream;
}

/** The caller's choice; without one the contract's, which mostly is JSON. */
function bodyReader({ init, operation }: PreparedCall, status: number): BodyReader {
  const { parseAs } = init;
  const { readBody } = operation ?? {};
  switch (parseAs) {
    case undefined:
      return (
        (typeof readBody === "object" ? (readBody[status] ?? readBody["2XX"]) : readBody) ??
        readJson
      );
    case "json":
      return readJson;
    case "stream":
      return readStream;
    default:
      return async (response) => ({ value: await response[parseAs](), parsed: true });
  }
}

const NO_BODY: ReadBody = { value: undefined, parsed: true };

const NOT_SENT = {
  attempts: 0,
  retryable: false,
  ambiguous: false,
  retryBudgetExhausted: false,
  phase: "body",
  requestId: undefined,
} as const;

/** A length of 0 counts unless the body comes in chunks, which override it (RFC 9112 §6.3). */
function isEmpty(response: Response, { context }: PreparedCall): boolean {
  return (
    context.method === "HEAD" ||
    response.status === 204 ||
    (headerOf(response, "Content-Length") === "0" &&
      !headerOf(response, "Transfer-Encoding")?.includes("chunked"))
  );
}
