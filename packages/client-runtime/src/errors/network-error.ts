import { CallError, type CallErrorFields } from "./call-error.ts";
import { NETWORK_FAILURE } from "./problems.ts";

/**
 * A call that got no response, or one that broke off: no connection, no such host, a bad
 * certificate, a reset. `cause` is what fetch rejected with.
 */
export class NetworkError extends CallError {
  declare readonly name: "NetworkError";
  /** The platform's code, such as `ECONNRESET`; undefined where it gives none, as in browsers. */
  declare readonly code: string | undefined;

  constructor(fields: CallErrorFields, code: string | undefined, cause: unknown) {
    super(
      "NetworkError",
      code ? `${NETWORK_FAILURE} ${code}` : NETWORK_FAILURE,
      fields,
      { code },
      cause,
    );
  }
}
