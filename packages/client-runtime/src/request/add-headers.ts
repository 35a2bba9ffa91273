import type { HeadersOption } from "../client/options.ts";
import { ConfigError } from "../errors/config-error.ts";
import { HEADER_NAME, HEADER_VALUE, NOT_HEADERS } from "../errors/problems.ts";
import type { HeaderRecord } from "./join-headers.ts";

/**
 * Adds headers to others, which they override; `null` removes one. Throws a ConfigError for a name
 * that is not a token and for a value with control characters or ones outside ISO 8859-1 (RFC 9110
 * §5.5): fetch would refuse them with the value in its message.
 */
export function addHeaders(
  record: HeaderRecord,
  headers: HeadersOption | undefined,
  field: string,
  vendor: string,
): void {
  const seen = new Set<string>();
  for (const [name, value] of headerEntries(headers, field, vendor)) {
    const key = name.toLowerCase();
    // Records lose `__proto__`, ours as those inside fetch.
    if (!/^(?!__proto__$)[\w!#$%&'*+.^`|~-]+$/.test(key)) {
      throw new ConfigError(field, HEADER_NAME, vendor);
    }
    if (value === null) {
      delete record[key];
    } else if (value !== undefined) {
      for (const item of Array.isArray(value) ? value : [value]) {
        const text = String(item);
        if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
          throw new ConfigError(`${field}.${name}`, HEADER_VALUE, vendor);
        }
        record[key] = seen.has(key) ? `${record[key]}, ${text}` : text;
        seen.add(key);
      }
    }
  }
}

function headerEntries(
  headers: HeadersOption = {},
  field: string,
  vendor: string,
): Iterable<readonly [string, unknown]> {
  if (typeof headers !== "object") {
    throw new ConfigError(field, NOT_HEADERS, vendor);
  }
  // Headers and a list of pairs yield pairs, which the union's record member hides.
  return Symbol.iterator in headers
    ? (headers as Iterable<readonly [string, string]>)
    : Object.entries(headers);
}
