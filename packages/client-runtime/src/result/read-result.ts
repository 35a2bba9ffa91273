import { ApiError } from "../errors/api-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import type { OperationMetadata } from "../metadata.ts";
import type { ResponseReport } from "../send/exchange.ts";
import { readJson } from "./read-body.ts";
import type { AnyResult } from "./result.ts";

/**
 * The result of a call. The status alone decides whether it failed: an empty or falsy body says
 * nothing. HEAD, 204, 205 and 304 have no body (RFC 9110 §6.4.1). Rejects with a ParseError when a
 * 2xx response should be JSON and is not.
 */
export async function readResult(
  response: Response,
  requestIdHeader: string | undefined,
  { method, readBody, readerOf }: OperationMetadata,
  accept: string | undefined,
  report: () => ResponseReport,
): Promise<AnyResult> {
  const { status, ok, headers } = response;
  const isEmpty = method === "HEAD" || /^(?:204|205|304)$/.test(`${status}`);
  const documented =
    typeof readBody === "object" ? (readBody[status] ?? readBody["2XX"]) : readBody;
  const read = accept === undefined ? documented : readerOf?.(accept);
  const { value, parsed } = isEmpty ? EMPTY : await ((ok && read) || readJson)(response);
  if (!ok) {
    const reported = report();
    const requestId = (requestIdHeader && headers.get(requestIdHeader)) || undefined;
    const ambiguousReplay = method === "DELETE" && status === 404 && reported.ambiguous;
    const error = new ApiError({ ...reported, status, body: value, requestId, ambiguousReplay });
    return { status, data: undefined, error, response };
  }
  if (!parsed) {
    const contentType = headers.get("Content-Type");
    throw new ParseError({ ...report(), ambiguous: true, status, contentType });
  }
  return { status, data: value, error: undefined, response };
}

const EMPTY = { value: undefined, parsed: true };
