import type { HttpMethod } from "../http-method.ts";
import { brandError } from "./error-brand.ts";

/**
 * A call or a client that cannot work as configured; nothing was sent. The message names the
 * field and the remedy, never the value, which may be a secret.
 */
export class ConfigError extends Error {
  declare readonly name: "ConfigError";
  /** What to correct, such as `auth.appToken` or `path.productId`. */
  declare readonly field: string;
  declare readonly vendor: string | undefined;
  /** The call that was refused; undefined when a client was. */
  declare readonly operation: string | undefined;
  declare readonly method: HttpMethod | undefined;
  declare readonly pathTemplate: string | undefined;
  declare readonly callId: string | undefined;
  declare readonly attempts: 0;
  declare readonly retryable: false;
  declare readonly ambiguous: false;

  constructor(field: string, problem: string, vendor?: string) {
    super(`${vendor === undefined ? "" : `${vendor}: `}${field} ${problem}`);
    brandError(this, "ConfigError");
    Object.assign(this, { field, vendor, attempts: 0, retryable: false, ambiguous: false });
  }
}
