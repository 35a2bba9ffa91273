import { CallError, type CallErrorFields } from "./call-error.ts";

/**
 * A redirect, which is not followed: fetch would hand the vendor's credentials to another origin
 * and turn a POST into a GET.
 */
export class RedirectError extends CallError {
  /** 300 to 399; 0 where a browser hides it (Fetch §3.4, opaque-redirect filtered response). */
  readonly status: number;
  /** Origin of the Location header; undefined where there is none or a browser hides it. */
  readonly locationOrigin: string | undefined;

  constructor(fields: CallErrorFields, status: number, locationOrigin: string | undefined) {
    super(`${status || "a"} redirect, which is not followed`, fields);
    this.status = status;
    this.locationOrigin = locationOrigin;
  }

  override get name(): "RedirectError" {
    return "RedirectError";
  }
}
