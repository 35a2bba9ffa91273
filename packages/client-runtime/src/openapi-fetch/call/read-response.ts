import type { ParseAs } from "openapi-fetch";
import type { FetchResponse } from "../../client/fetch.ts";
import { ApiError } from "../../errors/api-error.ts";
import { ParseError } from "../../errors/parse-error.ts";
import type { BodyReader } from "../../metadata.ts";
import { headerOf } from "../../result/header-of.ts";
import { readBlob, readJson, readText } from "../../result/read-body.ts";
import { readStream } from "../../result/read-stream.ts";
import { isTooLarge } from "../../result/read-text.ts";
import type { PreparedCall } from "./prepare-call.ts";
import type { CallReadContext } from "./send-request.ts";

/** What a call resolves with: `data` for a 2xx response, else `error`; the other key is absent. */
export type CallResult =
  | { readonly data: unknown; readonly response: Response }
  | { readonly error: unknown; readonly response: Response };

/**
 * Reads a response to its end, a 2xx as `parseAs` says and any other as JSON or text. If the parsed
 * body of an error is falsy, `error` is the ApiError instead: the status alone decides whether a
 * call failed. Rejects with a ParseError for a 2xx response that should be JSON and is not, and for
 * one that is too large.
 */
export async function readResponse(
  call: PreparedCall,
  received: FetchResponse,
  context: CallReadContext,
): Promise<CallResult> {
  // Here fetch is the global one, or the caller's of that type.
  const response = received as Response;
  const { status, ok } = response;
  const read = isEmpty(response, call)
    ? readNothing
    : ok
      ? bodyReader(call, status)
      : (call.operation?.readError ?? readJson);
  const { value, problem } = await read(response, context);
  if (!ok) {
    const error = value || new ApiError({ ...context.report(), status, body: value });
    return { error, response };
  }
  if (problem) {
    const contentType = headerOf(response, "Content-Type");
    const report = context.report();
    const ambiguous = report.attempts > 0;
    throw new ParseError({ ...report, ambiguous, status, contentType, problem });
  }
  return { data: value, response };
}

/** True where the body is handed over before it has arrived. */
export function isStreamed(call: PreparedCall, { ok, status }: FetchResponse): boolean {
  const reader = bodyReader(call, status);
  const isOfItems = call.operation?.streams === true && !call.init.parseAs;
  return ok && (reader === readStream || (isOfItems && !WHOLE.has(reader)));
}

/** The caller's choice; without one the contract's, which mostly is JSON. */
function bodyReader({ init, operation }: PreparedCall, status: number): BodyReader {
  const { readBody } = operation ?? {};
  const documented =
    typeof readBody === "object" ? (readBody[status] ?? readBody["2XX"]) : readBody;
  return (init.parseAs ? READERS[init.parseAs] : documented) ?? readJson;
}

const readNothing: BodyReader = async () => ({ value: undefined });

const READERS: Readonly<Record<ParseAs, BodyReader>> = {
  json: readJson,
  text: readText,
  blob: readBlob,
  arrayBuffer: async (response, { limits }) =>
    isTooLarge(response, limits.maxResponseBytes)
      ? { value: undefined, problem: "too large" }
      : { value: await response.arrayBuffer() },
  stream: readStream,
};

/** The readers that read a body to its end, of those that an operation may name beside a stream's. */
const WHOLE: ReadonlySet<BodyReader> = new Set([readJson, readText, readBlob]);

/** A length of 0 counts unless the body comes in chunks, which override it (RFC 9112 §6.3). */
function isEmpty(response: Response, { context }: PreparedCall): boolean {
  return (
    context.method === "HEAD" ||
    response.status === 204 ||
    (headerOf(response, "Content-Length") === "0" &&
      !headerOf(response, "Transfer-Encoding")?.includes("chunked"))
  );
}
