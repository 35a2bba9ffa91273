import type { ErrorMetadata } from "../task.ts";

/** The fields of an error that a check may look at, whatever was thrown. */
export function describeError(error: unknown, signal?: AbortSignal): ErrorMetadata {
  // Any value may have these fields; those that it lacks are undefined.
  const fields = Object(error) as Omit<ErrorMetadata, "isReasonKept"> & {
    readonly cause?: unknown;
  };
  return {
    name: fields.name,
    message: String(fields.message),
    code: fields.code,
    field: fields.field,
    status: fields.status,
    phase: fields.phase,
    attempts: fields.attempts,
    ambiguous: fields.ambiguous,
    retryable: fields.retryable,
    locationOrigin: fields.locationOrigin,
    isReasonKept: signal?.aborted === true && fields.cause === signal.reason,
  } as ErrorMetadata; // JSON omits undefined.
}
