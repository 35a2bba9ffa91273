import type { ParseAs } from "openapi-fetch";
import { ApiError } from "../../errors/api-error.ts";
import type { CallPlace } from "../../errors/call-error.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { readJson } from "../../result/read-body.ts";
import type { AnswerReport } from "../../send/exchange.ts";

/** What a call resolves with: `data` for a 2xx answer, else `error`; the other key is absent. */
export type Answer =
  | { readonly data: unknown; readonly response: Response }
  | { readonly error: unknown; readonly response: Response };

/** How to read an answer, and what to say of a call that failed. */
export interface AnswerMetadata {
  readonly place: CallPlace;
  readonly parseAs: ParseAs;
  /** Undefined for an answer that a middleware gave in place of the server's. */
  readonly report: (() => AnswerReport) | undefined;
}

/**
 * Reads an answer to its end, a 2xx as `parseAs` says and any other as JSON or text. Where the
 * parsed body of an error is falsy, the ApiError stands in for it: the status alone decides whether
 * a call failed. Rejects with a ParseError for a 2xx answer that should be JSON and is not.
 */
export async function readAnswer(
  response: Response,
  { place, parseAs, report = () => ({ ...place, ...NOT_SENT }) }: AnswerMetadata,
): Promise<Answer> {
  const { status, ok, headers } = response;
  const isRead = isEmpty(response, place);
  if (!ok) {
    const body = isRead ? undefined : (await readJson(response)).value;
    const error = body || new ApiError({ ...report(), status, body, requestId: undefined });
    return { error, response };
  }
  if (isRead || parseAs === "stream") {
    return { data: isRead ? undefined : response.body, response };
  }
  if (parseAs !== "json") {
    return { data: await response[parseAs](), response };
  }
  const { value, parsed } = await readJson(response);
  if (!parsed) {
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

/** A length of 0 counts unless the body comes in chunks, which overrule it (RFC 9112 §6.3). */
function isEmpty({ status, headers }: Response, { method }: CallPlace): boolean {
  return (
    method === "HEAD" ||
    status === 204 ||
    (headers.get("Content-Length") === "0" &&
      !headers.get("Transfer-Encoding")?.includes("chunked"))
  );
}
