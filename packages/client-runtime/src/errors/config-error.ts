import type { HttpMethod } from "../metadata.ts";
import { brandError } from "./error-brand.ts";

/**
 * A call or a client that cannot work as configured; nothing was sent. The message names the
 * field and the remedy, never the value, which may be a secret.
 */
export class ConfigError extends Error {
  /** What to correct, such as `auth.appToken` or `path.productId`. */
  readonly field: string;
  readonly vendor: string | undefined;
  /** The call that was refused; undefined when a client was. */
  declare readonly operation: string | undefined;
  declare readonly method: HttpMethod | undefined;
  declare readonly pathTemplate: string | undefined;
  readonly attempts = 0;
  readonly retryable = false;
  readonly ambiguous = false;

  constructor(field: string, problem: string, vendor?: string) {
    super(`${vendor === undefined ? "" : `${vendor}: `}${field} ${problem}`);
    this.field = field;
    this.vendor = vendor;
    brandError(this, "ConfigError");
  }

  override get name(): "ConfigError" {
    return "ConfigError";
  }
}
