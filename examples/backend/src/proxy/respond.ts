import { isAuthError } from "@org/products";
import { describeFailure, type FailureKind } from "../describe-failure.ts";
import { UnsafeUrlError } from "../guard/web-url.ts";
import type { ForwardResult } from "./exposed-operations.ts";

/** The headers that the vendors' clients read. All others are dropped: each is one more way out. */
const KEPT_HEADERS = ["Retry-After", "X-Request-Id", "Idempotency-Retryable"];

const STATUS: Partial<Record<FailureKind, number>> = {
  timeout: 504,
  network: 502,
  unreadable: 502,
};

/**
 * A vendor's response, for the browser. The body of one about our credentials (401, 403) or a
 * failure of the vendor (5xx) is dropped: the status is enough.
 */
export function respondResult({ status, data, error, response }: ForwardResult): Response {
  const headers = new Headers();
  for (const name of KEPT_HEADERS) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const text = JSON.stringify(error ? error.body : data) ?? "";
  const isHidden = isAuthError(error) || status >= 500;
  if (text === "" || isHidden) return new Response(null, { status, headers });
  headers.set("Content-Type", "application/json");
  return new Response(text, { status, headers });
}

/** The response if the vendor sent no usable one, or the browser nothing to forward. */
export function respondFailure(error: unknown): Response {
  if (error instanceof SyntaxError) return Response.json({ error: "not JSON" }, { status: 400 });
  if (error instanceof UnsafeUrlError) {
    return Response.json(
      { error: `${error.message} must be an http or https URL` },
      { status: 422 },
    );
  }
  const { kind } = describeFailure(error);
  return Response.json({ error: kind }, { status: STATUS[kind] ?? 500 });
}
