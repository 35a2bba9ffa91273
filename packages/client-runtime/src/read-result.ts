import { ApiError } from "./api-error.ts";
import { bodyTypeOf } from "./body-type.ts";
import type { AnswerReport } from "./exchange.ts";
import type { OperationFacts } from "./facts.ts";
import { ParseError } from "./parse-error.ts";
import { readBody } from "./read-body.ts";
import type { AnyResult } from "./result.ts";

/**
 * The result of a call. The status alone decides whether it failed: an empty or falsy body says
 * nothing. Rejects with a ParseError when a 2xx answer should be JSON and is not.
 */
export async function readResult(
  response: Response,
  requestIdHeader: string | undefined,
  { method, responseType }: OperationFacts,
  accept: string | undefined,
  report: () => AnswerReport,
): Promise<AnyResult> {
  const { status, ok, headers } = response;
  const documented =
    typeof responseType === "object" ? (responseType[status] ?? responseType["2XX"]) : responseType;
  const wanted = accept === undefined ? (documented ?? "json") : bodyTypeOf(accept);
  const { value, parsed } = await readBody(response, method, ok ? wanted : "json");
  if (!ok) {
    const facts = report();
    const requestId = (requestIdHeader && headers.get(requestIdHeader)) || undefined;
    const ambiguousReplay = method === "DELETE" && status === 404 && facts.ambiguous;
    const error = new ApiError({ ...facts, status, body: value, requestId, ambiguousReplay });
    return { status, data: undefined, error, response };
  }
  if (!parsed) {
    const contentType = headers.get("Content-Type");
    throw new ParseError({ ...report(), ambiguous: true, status, contentType });
  }
  return { status, data: value, error: undefined, response };
}
