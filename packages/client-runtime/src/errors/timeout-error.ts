import { CallError, type CallErrorFields } from "./call-error.ts";

/** A call that took longer than `attemptTimeout` or, in phase `total`, than `totalTimeout`. */
export class TimeoutError extends CallError {
  /** The limit that was reached, in milliseconds. */
  readonly timeoutMs: number;

  constructor(fields: CallErrorFields, timeoutMs: number) {
    super(`no response within ${timeoutMs} ms`, fields);
    this.timeoutMs = timeoutMs;
  }

  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}
