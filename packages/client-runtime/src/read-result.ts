import { ApiError } from "./api-error.ts";
import { bodyTypeOf } from "./body-type.ts";
import type { OperationFacts, VendorFacts } from "./facts.ts";
import { ParseError } from "./parse-error.ts";
import { readBody } from "./read-body.ts";
import type { AnyResult } from "./result.ts";

/**
 * The result of a call. The status alone decides whether it failed: an empty or falsy body says
 * nothing. Rejects with a ParseError when a 2xx answer should be JSON and is not.
 */
export async function readResult(
  response: Response,
  { vendor, requestIdHeader }: VendorFacts,
  { name, method, path, responseType }: OperationFacts,
  accept: string | undefined,
): Promise<AnyResult> {
  const { status, ok } = response;
  const operation = name ?? `${method} ${path}`;
  const documented =
    typeof responseType === "object"
      ? (responseType[status] ?? responseType["2XX"])
      : responseType;
  const wanted = accept === undefined ? (documented ?? "json") : bodyTypeOf(accept);
  const { value, parsed } = await readBody(response, method, ok ? wanted : "json");
  if (!ok) {
    const requestId =
      requestIdHeader === undefined ? undefined : response.headers.get(requestIdHeader);
    const error = new ApiError({
      vendor,
      operation,
      method,
      pathTemplate: path,
      status,
      body: value,
      requestId: requestId ?? undefined,
    });
    return { status, data: undefined, error, response };
  }
  if (!parsed) {
    const contentType = response.headers.get("Content-Type");
    throw new ParseError({ vendor, operation, status, contentType });
  }
  return { status, data: value, error: undefined, response };
}
