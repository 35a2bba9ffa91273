import { CallError, type CallErrorFields } from "./call-error.ts";

/** What an `ApiError` is made from. */
export interface ApiErrorFields<Status extends number, Body> extends CallErrorFields {
  readonly status: Status;
  readonly body: Body;
  readonly requestId: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly ambiguousReplay?: boolean;
}

/**
 * A response of the vendor with a status other than 2xx and 3xx. Its message and its enumerable
 * fields hold no body, no URL with values and no credential, so that it can be logged.
 */
export class ApiError<Status extends number = number, Body = unknown> extends CallError {
  declare readonly name: "ApiError";
  declare readonly status: Status;
  /** The vendor's id of the request, if it documents a header for it. */
  declare readonly requestId: string | undefined;
  /** How long the vendor asks to wait before the next call; undefined if it does not say. */
  declare readonly retryAfterMs: number | undefined;
  /** A 404 to a DELETE that was sent again: an earlier attempt has probably deleted it. */
  declare readonly ambiguousReplay: boolean;
  /** Parsed when it is JSON, else its text; undefined when empty. Not enumerable: keep it out of logs. */
  declare readonly body: Body;

  constructor({ body, ...fields }: ApiErrorFields<Status, Body>) {
    super("ApiError", `${fields.status}`, fields, { ambiguousReplay: false, ...fields });
    Object.defineProperty(this, "body", { value: body });
  }
}
