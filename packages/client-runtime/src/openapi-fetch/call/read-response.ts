import type { ParseAs } from "openapi-fetch";
import { DEFAULT_LIMITS } from "../../client/limits.ts";
import { ApiError } from "../../errors/api-error.ts";
import type { CallContext } from "../../errors/call-error.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { readJson } from "../../result/read-body.ts";
import type { ResponseReport } from "../../send/exchange.ts";

/** What a call resolves with: `data` for a 2xx response, else `error`; the other key is absent. */
export type CallResult =
  | { readonly data: unknown; readonly response: Response }
  | { readonly error: unknown; readonly response: Response };

/** How to read a response, and what to say about a call that failed. */
export interface ReadOptions {
  readonly context: CallContext;
  readonly parseAs: ParseAs;
  /** Undefined for a response that a middleware returned instead of the server's. */
  readonly report: (() => ResponseReport) | undefined;
}

/**
 * Reads a response to its end, a 2xx as `parseAs` says and any other as JSON or text. If the parsed
 * body of an error is falsy, `error` is the ApiError instead: the status alone decides whether a
 * call failed. Rejects with a ParseError for a 2xx response that should be JSON and is not.
 */
export async function readResponse(
  response: Response,
  { context, parseAs, report = () => ({ ...context, ...NOT_SENT }) }: ReadOptions,
): Promise<CallResult> {
  const { status, ok, headers } = response;
  const isRead = isEmpty(response, context);
  if (!ok) {
    const body = isRead ? undefined : (await readJson(response, { limits: DEFAULT_LIMITS })).value;
    const error = body || new ApiError({ ...report(), status, body, requestId: undefined });
    return { error, response };
  }
  if (isRead || parseAs === "stream") {
    return { data: isRead ? undefined : response.body, response };
  }
  if (parseAs !== "json") {
    return { data: await response[parseAs](), response };
  }
  const { value, problem } = await readJson(response, { limits: DEFAULT_LIMITS });
  if (problem) {
    throw new ParseError({ ...report(), status, contentType: headers.get("Content-Type") });
  }
  return { data: value, response };
}

const NOT_SENT = {
  attempts: 0,
  retryable: false,
  ambiguous: false,
  retryBudgetExhausted: false,
  phase: "body",
} as const;

/** A length of 0 counts unless the body comes in chunks, which override it (RFC 9112 §6.3). */
function isEmpty({ status, headers }: Response, { method }: CallContext): boolean {
  return (
    method === "HEAD" ||
    status === 204 ||
    (headers.get("Content-Length") === "0" &&
      !headers.get("Transfer-Encoding")?.includes("chunked"))
  );
}
