import type { ErrorMetadata } from "../task.ts";

/** The fields of an error that a row may ask for; whatever it is that was thrown. */
export function tellError(error: unknown, signal?: AbortSignal): ErrorMetadata {
  // Fields are looked at, whatever the value is; those that it lacks are undefined.
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
  } as ErrorMetadata; // JSON leaves out what is undefined.
}
