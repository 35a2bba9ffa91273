import type { HeadersOption } from "../../client/options.ts";
import { mergeHeaders } from "../../request/merge-headers.ts";

/**
 * Headers that openapi-fetch can take: it knows Headers and records, but not pairs. Throws a
 * ConfigError for one that cannot be sent, before `Headers` throws a TypeError that quotes it.
 */
export function checkHeaders<Given extends HeadersOption | undefined>(
  headers: Given,
  field: string,
  vendor: string,
): Given | Headers {
  if (headers === undefined) {
    return headers;
  }
  const merged = mergeHeaders([{ field, headers }], vendor);
  return Array.isArray(headers) ? merged : headers;
}
