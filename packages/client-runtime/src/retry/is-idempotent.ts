import type { OperationMetadata } from "../metadata.ts";

/**
 * True when sending a call twice does what sending it once does: by its method (RFC 9110 §9.2.2),
 * or because its metadata says so, for this body where that matters.
 */
export function isIdempotent({ method, idempotency }: OperationMetadata, body: unknown): boolean {
  return (
    /^(?:GET|HEAD|OPTIONS|PUT|DELETE)$/.test(method) ||
    idempotency === "always" ||
    (idempotency !== undefined &&
      ("header" in idempotency || idempotency.hasValue(body, idempotency.whenBody)))
  );
}
