import type { FetchResponse } from "../client/fetch.ts";
import type { CallCredentials } from "../credentials/credential-metadata.ts";
import { repeatsSecret } from "../credentials/repeats-secret.ts";
import { ApiError } from "../errors/api-error.ts";
import { ParseError, type ParseProblem } from "../errors/parse-error.ts";
import type { OperationMetadata, ReadBody, ReadContext, SuccessBody } from "../metadata.ts";
import { headerOf } from "./header-of.ts";
import { readJson } from "./read-body.ts";
import type { AnyResult } from "./result.ts";

/**
 * The result of a call. The status alone decides whether it failed: an empty or falsy body says
 * nothing. HEAD, 204, 205 and 304 have no body (RFC 9110 §6.4.1). Rejects with a ParseError for a
 * 2xx response whose body is not what the contract documents: not JSON, empty, or JSON of another
 * kind than an object or an array.
 */
export async function readResult(
  received: FetchResponse,
  requestIdHeader: string | undefined,
  operation: OperationMetadata,
  accept: string | undefined,
  context: ReadContext,
  credentials: CallCredentials | undefined,
): Promise<AnyResult> {
  // Whatever fetch the caller has chosen, its responses are what the result's type promises.
  const response = received as Response;
  const { status, ok } = response;
  const { method, readBody, readError, readerOf } = operation;
  const expected = accept ? "value" : documentedBody(operation, status);
  const documented =
    typeof readBody === "object" ? (readBody[status] ?? readBody["2XX"]) : readBody;
  const read = (ok ? (accept ? readerOf?.(accept) : documented) : readError) || readJson;
  const isHead = method === "HEAD";
  const { value, problem: unread } =
    isHead || status === 204 || status === 205 || status === 304
      ? NO_BODY
      : await read(response, context);
  if (!ok) {
    const reported = context.report();
    const id = (requestIdHeader && headerOf(response, requestIdHeader)) || undefined;
    const requestId = id && credentials && repeatsSecret(id, credentials) ? undefined : id;
    const ambiguousReplay = method === "DELETE" && status === 404 && reported.ambiguous;
    const error = new ApiError({ ...reported, status, body: value, requestId, ambiguousReplay });
    return { status, data: undefined, error, response };
  }
  if (expected === "none") {
    return { status, data: undefined, error: undefined, response };
  }
  const problem = unread ?? (isHead ? undefined : problemOf(value, expected));
  if (problem) {
    const contentType = headerOf(response, "Content-Type");
    const report = context.report();
    // A proxy's page in place of JSON may be gone the next time; what a vendor says stays.
    const retryable = report.retryable && problem === "not JSON";
    throw new ParseError({ ...report, retryable, ambiguous: true, status, contentType, problem });
  }
  return { status, data: value, error: undefined, response };
}

const NO_BODY: ReadBody = { value: undefined };

function documentedBody({ success = "object" }: OperationMetadata, status: number): SuccessBody {
  return typeof success === "object" ? (success[status] ?? success["2XX"] ?? "any") : success;
}

/** What is wrong with a body that has been read; undefined where it is as documented. */
function problemOf(value: unknown, expected: SuccessBody): ParseProblem | undefined {
  if (expected === "any") {
    return undefined;
  }
  if (value === undefined) {
    return "empty";
  }
  return expected === "value" ||
    (value instanceof Object && Array.isArray(value) === (expected === "array"))
    ? undefined
    : `no ${expected === "array" ? expected : "object"}`;
}
