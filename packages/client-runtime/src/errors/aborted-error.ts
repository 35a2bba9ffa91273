import { CallError, type CallErrorFields } from "./call-error.ts";

/** A call that its caller aborted. `cause` is the signal's reason. */
export class AbortedError extends CallError {
  declare readonly name: "AbortedError";

  constructor(fields: CallErrorFields, reason: unknown) {
    super("AbortedError", "aborted by the caller", fields, {}, reason);
  }
}
