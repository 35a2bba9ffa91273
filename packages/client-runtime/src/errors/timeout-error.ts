import { CallError, type CallErrorFields } from "./call-error.ts";
import { NO_RESPONSE } from "./problems.ts";

/** A call that took longer than `attemptTimeout` or, in phase `total`, than `totalTimeout`. */
export class TimeoutError extends CallError {
  declare readonly name: "TimeoutError";
  /** The limit that was reached, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(fields: CallErrorFields, timeoutMs: number) {
    super("TimeoutError", `${NO_RESPONSE} ${timeoutMs} ms`, fields, { timeoutMs });
  }
}
