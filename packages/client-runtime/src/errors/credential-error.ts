import { CallError, type CallErrorFields } from "./call-error.ts";
import { NOT_SUPPLIED } from "./problems.ts";

/**
 * A function of `auth` that threw or rejected: nothing was sent. `cause` is what it threw. The vendor
 * may be well, so calling again is up to whoever knows the cause.
 */
export class CredentialError extends CallError {
  declare readonly name: "CredentialError";
  /** The key of `auth` whose function failed. */
  declare readonly field: string;

  constructor(fields: CallErrorFields, field: string, cause: unknown) {
    super("CredentialError", `${field} ${NOT_SUPPLIED}`, fields, { field }, cause);
  }
}
