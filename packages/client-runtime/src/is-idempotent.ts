import type { IdempotencyFacts, OperationFacts } from "./facts.ts";
import { valueAt } from "./value-at.ts";

/**
 * True when sending a call twice does what sending it once does: by its method
 * (RFC 9110 §9.2.2), or because its facts say so, for this body where that matters.
 */
export function isIdempotent({ method, idempotency }: OperationFacts, body: unknown): boolean {
  return (
    /^(?:GET|HEAD|OPTIONS|PUT|DELETE)$/.test(method) ||
    idempotency === "always" ||
    (idempotency !== undefined &&
      ("header" in idempotency ||
        idempotency.whenBody.some((pointer) => hasValue(valueAt(body, pointer)))))
  );
}

/** The header that carries a key of the call; undefined for an operation without one. */
export function idempotencyHeader(facts: IdempotencyFacts | undefined): string | undefined {
  return typeof facts === "object" && "header" in facts ? facts.header : undefined;
}

function hasValue(value: unknown): boolean {
  return typeof value === "object"
    ? Object.keys(value ?? {}).length > 0
    : value !== undefined && value !== "";
}
