import type { HeadersOption } from "../client/options.ts";
import { ConfigError } from "../errors/config-error.ts";

/** Headers of one origin, and the field that a refused one is reported under. */
export interface HeaderLayer {
  readonly field: string;
  readonly headers: HeadersOption | undefined;
}

/**
 * One set of headers, in which a later layer overrides an earlier one. Throws a ConfigError for a
 * name that is not a token and for a value with control characters or ones outside ISO 8859-1 (RFC
 * 9110 §5.5): `Headers` would refuse them with the value in its message.
 */
export function mergeHeaders(layers: readonly HeaderLayer[], vendor: string): Headers {
  const merged = new Headers();
  for (const { field, headers } of layers) {
    const seen = new Set<string>();
    for (const [name, value] of headerEntries(headers)) {
      check(name, /^[\w!#$%&'*+.^`|~-]+$/, field, "holds an invalid header name", vendor);
      if (value === null) {
        merged.delete(name);
      } else if (value !== undefined) {
        for (const item of Array.isArray(value) ? value : [value]) {
          const text = String(item);
          check(text, /^[\t\x20-\x7e\x80-\xff]*$/, `${field}.${name}`, INVALID_VALUE, vendor);
          const key = name.toLowerCase();
          merged[seen.has(key) ? "append" : "set"](name, text);
          seen.add(key);
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

const INVALID_VALUE = "must hold only ISO 8859-1 without control characters";

function check(text: string, valid: RegExp, field: string, problem: string, vendor: string): void {
  if (!valid.test(text)) {
    throw new ConfigError(field, problem, vendor);
  }
}
