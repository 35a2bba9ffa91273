import { ConfigError } from "./config-error.ts";
import type { HeadersOption } from "./options.ts";

/** Headers of one origin, and the field that a refused one is reported under. */
export interface HeaderLayer {
  readonly field: string;
  readonly headers: HeadersOption | undefined;
}

/**
 * One set of headers, a later layer going before an earlier one. Throws a ConfigError for a name
 * that is no token and for a value with control characters or ones outside ISO 8859-1
 * (RFC 9110 §5.5): `Headers` would refuse them with the value in its message.
 */
export function mergeHeaders(layers: readonly HeaderLayer[], vendor: string): Headers {
  const merged = new Headers();
  for (const { field, headers } of layers) {
    const seen = new Set<string>();
    for (const [name, value] of headerEntries(headers)) {
      checkName(name, field, vendor);
      if (value === null) {
        merged.delete(name);
      } else if (value !== undefined) {
        for (const item of Array.isArray(value) ? value : [value]) {
          const text = checkValue(String(item), `${field}.${name}`, vendor);
          const isRepeated = seen.has(name.toLowerCase());
          merged[isRepeated ? "append" : "set"](name, text);
          seen.add(name.toLowerCase());
        }
      }
    }
  }
  return merged;
}

function headerEntries(headers: HeadersOption = {}): Iterable<readonly [string, unknown]> {
  // Headers and a list of pairs yield pairs, which the union's record member hides.
  return Symbol.iterator in headers
    ? (headers as Iterable<readonly [string, string]>)
    : Object.entries(headers);
}

function checkName(name: string, field: string, vendor: string): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw new ConfigError(field, "has a name that is not a valid header name", vendor);
  }
}

function checkValue(text: string, field: string, vendor: string): string {
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
    throw new ConfigError(
      field,
      "must hold no line break, no other control character and only ISO 8859-1 characters",
      vendor,
    );
  }
  return text;
}
