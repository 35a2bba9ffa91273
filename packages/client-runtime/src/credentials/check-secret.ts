import { ConfigError } from "../errors/config-error.ts";
import { NOT_A_SECRET } from "../errors/problems.ts";

/** Visible ASCII (RFC 9110 §5.5 without spaces) that is not the text of a value that got lost. */
export function isSecret(value: unknown): value is string {
  return (
    typeof value === "string" &&
    /^(?!(?:undefined|null|NaN|\[object Object\])$)[\x21-\x7e]+$/.test(value)
  );
}

/** A secret that can be sent as it is. Throws a ConfigError that names the field alone. */
export function checkSecret(value: unknown, field: string, vendor: string): string {
  if (!isSecret(value)) {
    throw new ConfigError(field, NOT_A_SECRET, vendor);
  }
  return value;
}
