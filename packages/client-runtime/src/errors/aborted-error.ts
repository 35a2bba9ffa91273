import { CallError, type CallErrorFields } from "./call-error.ts";

/** A call that its caller aborted. `cause` is the signal's reason. */
export class AbortedError extends CallError {
  constructor(fields: CallErrorFields, reason: unknown) {
    super("aborted by the caller", fields, reason);
  }

  override get name(): "AbortedError" {
    return "AbortedError";
  }
}
