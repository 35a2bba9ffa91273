import { CallError, type CallErrorFields } from "./call-error.ts";
import { NOT_FOLLOWED } from "./problems.ts";

/**
 * A redirect, which is not followed: fetch would hand the vendor's credentials to another origin
 * and turn a POST into a GET.
 */
export class RedirectError extends CallError {
  declare readonly name: "RedirectError";
  /** 300 to 399; 0 where a browser hides it (Fetch §3.4, opaque-redirect filtered response). */
  declare readonly status: number;
  /** Origin of the Location header; undefined where there is none or a browser hides it. */
  declare readonly locationOrigin: string | undefined;

  constructor(fields: CallErrorFields, status: number, locationOrigin: string | undefined) {
    const what = `${status || "a"} ${NOT_FOLLOWED}`;
    super("RedirectError", what, fields, { status, locationOrigin });
  }
}
