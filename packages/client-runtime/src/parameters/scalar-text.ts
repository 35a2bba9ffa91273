import { ConfigError } from "../errors/config-error.ts";
import { HALF_SURROGATE, NOT_A_SCALAR } from "../errors/problems.ts";

/**
 * Text of a single parameter value: a Date in ISO 8601, a bigint in decimal. Throws a
 * ConfigError for null, undefined, NaN, infinities, invalid dates, objects and for text that
 * has no UTF-8 form.
 */
export function scalarText(value: unknown, field: string, vendor: string): string {
  const text = textOf(value);
  if (text === undefined) {
    throw new ConfigError(field, NOT_A_SCALAR, vendor);
  }
  if (/\p{Surrogate}/u.test(text)) {
    throw new ConfigError(field, HALF_SURROGATE, vendor);
  }
  return text;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") {
    return value;
  }
  if (typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) {
    return String(value);
  }
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString();
  }
  return undefined;
}
