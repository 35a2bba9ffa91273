import type { HeadersOption } from "../../client/options.ts";
import { addHeaders } from "../../request/add-headers.ts";
import type { HeaderRecord } from "../../request/join-headers.ts";

/** Headers by lower-case name; `null` unsets one of a lower layer. */
export type HeaderLayer = Readonly<Record<string, string | null>>;

/**
 * Headers as a layer for openapi-fetch, which knows Headers and records, but not pairs. Throws a
 * ConfigError for one that cannot be sent, before `Headers` throws a TypeError that quotes it.
 */
export function layerHeaders(
  headers: HeadersOption | undefined,
  field: string,
  vendor: string,
): HeaderLayer {
  const layer: Record<string, string | null> = {};
  if (headers === undefined) {
    return layer;
  }
  const set: HeaderRecord = {};
  addHeaders(set, headers, field, vendor);
  for (const [name, value] of Symbol.iterator in headers ? [] : Object.entries(headers)) {
    if (value === null) {
      layer[name.toLowerCase()] = null;
    }
  }
  return Object.assign(layer, set);
}
