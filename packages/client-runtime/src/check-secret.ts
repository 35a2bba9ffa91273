import { ConfigError } from "./config-error.ts";

/**
 * A secret that can be sent as it is: visible ASCII (RFC 9110 §5.5 without spaces) and not the
 * text of a value that got lost. Throws a ConfigError that names the field alone.
 */
export function checkSecret(value: unknown, field: string, vendor: string): string {
  if (typeof value !== "string" || value === "") {
    throw new ConfigError(field, "is missing or empty: pass a string", vendor);
  }
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new ConfigError(
      field,
      "must be visible ASCII: look for a space or a line break around it",
      vendor,
    );
  }
  if (/^(?:undefined|null|NaN|\[object Object\])$/.test(value)) {
    throw new ConfigError(field, "is the text of a missing value: look where it is read", vendor);
  }
  return value;
}
