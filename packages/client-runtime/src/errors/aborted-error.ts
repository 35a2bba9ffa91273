import { CallError, type CallErrorFields } from "./call-error.ts";
import { ABORTED } from "./problems.ts";

/** A call that its caller aborted. `cause` is the signal's reason. */
export class AbortedError extends CallError {
  declare readonly name: "AbortedError";

  constructor(fields: CallErrorFields, reason: unknown) {
    super("AbortedError", ABORTED, fields, {}, reason);
  }
}
