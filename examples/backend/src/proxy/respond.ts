import { isAuthError } from "@org/products";
import { describeFailure, type FailureKind } from "../describe-failure.ts";
import type { ForwardResult } from "./exposed-operations.ts";

/** The headers that the vendors' clients read; all others of a response are dropped. */
const KEPT_HEADERS = ["Retry-After", "X-Request-Id", "Idempotency-Retryable"];

const STATUS: Partial<Record<FailureKind, number>> = {
  timeout: 504,
  network: 502,
  unreadable: 502,
};

/**
 * A vendor's response, for the browser. The body of one about our credentials (401, 403) or a
 * failure of the vendor (5xx), or that contains a secret, is dropped: the status is enough.
 */
export function respondResult(
  { status, data, error, response }: ForwardResult,
  secrets: readonly string[],
): Response {
  const headers = new Headers();
  for (const name of KEPT_HEADERS) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const text = JSON.stringify(error ? error.body : data) ?? "";
  const isHidden =
    isAuthError(error) || status >= 500 || secrets.some((secret) => text.includes(inJson(secret)));
  if (text === "" || isHidden) return new Response(null, { status, headers });
  headers.set("Content-Type", "application/json");
  return new Response(text, { status, headers });
}

/** A text as JSON writes it, which escapes quotes and backslashes of a secret. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The response if the vendor sent no usable one, or the browser no JSON. */
export function respondFailure(error: unknown): Response {
  if (error instanceof SyntaxError) return Response.json({ error: "not JSON" }, { status: 400 });
  const { kind } = describeFailure(error);
  return Response.json({ error: kind }, { status: STATUS[kind] ?? 500 });
}
