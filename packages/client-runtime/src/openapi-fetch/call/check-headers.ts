import type { HeadersOption } from "../../client/options.ts";
import { addHeaders } from "../../request/add-headers.ts";
import type { HeaderRecord } from "../../request/join-headers.ts";

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
  const record: HeaderRecord = {};
  addHeaders(record, headers, field, vendor);
  return Array.isArray(headers) ? new Headers(record) : headers;
}
