import { CallError, type CallErrorFields } from "./call-error.ts";

/**
 * A call that got no response, or one that broke off: no connection, no such host, a bad
 * certificate, a reset. `cause` is what fetch rejected with.
 */
export class NetworkError extends CallError {
  /** The platform's code, such as `ECONNRESET`; undefined where it gives none, as in browsers. */
  readonly code: string | undefined;

  constructor(fields: CallErrorFields, code: string | undefined, cause: unknown) {
    super(`network failure${code === undefined ? "" : ` ${code}`}`, fields, cause);
    this.code = code;
  }

  override get name(): "NetworkError" {
    return "NetworkError";
  }
}
