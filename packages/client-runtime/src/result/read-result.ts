import type { FetchResponse } from "../client/fetch.ts";
import { ApiError } from "../errors/api-error.ts";
import { ParseError, type ParseProblem } from "../errors/parse-error.ts";
import type { OperationMetadata, SuccessBody } from "../metadata.ts";
import type { ResponseReport } from "../send/exchange.ts";
import { releaseResponse } from "../send/release-response.ts";
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
  report: () => ResponseReport,
): Promise<AnyResult> {
  // Whatever fetch the caller has chosen, its responses are what the result's type promises.
  const response = received as Response;
  const { status, ok, headers } = response;
  const { method, readBody, readerOf } = operation;
  const hasNoBody = method === "HEAD" || status === 204 || status === 205 || status === 304;
  if (!ok) {
    const { value } = hasNoBody ? NO_BODY : await readJson(response);
    const reported = report();
    const requestId = (requestIdHeader && headers.get(requestIdHeader)) || undefined;
    const ambiguousReplay = method === "DELETE" && status === 404 && reported.ambiguous;
    const error = new ApiError({ ...reported, status, body: value, requestId, ambiguousReplay });
    return { status, data: undefined, error, response };
  }
  const expected = accept === undefined ? documentedBody(operation, status) : "value";
  if (expected === "none") {
    releaseResponse(response);
    return { status, data: undefined, error: undefined, response };
  }
  const documented =
    typeof readBody === "object" ? (readBody[status] ?? readBody["2XX"]) : readBody;
  const read = (accept === undefined ? documented : readerOf?.(accept)) ?? readJson;
  const { value, parsed } = hasNoBody ? NO_BODY : await read(response);
  const problem = parsed ? problemOf(value, method === "HEAD" ? "any" : expected) : "not JSON";
  if (problem !== undefined) {
    const contentType = headers.get("Content-Type");
    throw new ParseError({ ...report(), ambiguous: true, status, contentType, problem });
  }
  return { status, data: value, error: undefined, response };
}

const NO_BODY = { value: undefined, parsed: true };

function documentedBody({ success = "object" }: OperationMetadata, status: number): SuccessBody {
  return typeof success === "object" ? (success[status] ?? success["2XX"] ?? "any") : success;
}

function problemOf(value: unknown, expected: SuccessBody): ParseProblem | undefined {
  if (expected === "any" || expected === "none") {
    return undefined;
  }
  if (value === undefined) {
    return "empty";
  }
  const isObject = typeof value === "object" && value !== null;
  return expected === "value" || (isObject && Array.isArray(value) === (expected === "array"))
    ? undefined
    : `no ${expected}`;
}
