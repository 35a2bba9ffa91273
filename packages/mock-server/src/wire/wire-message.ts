/** Header fields as sent, in order, duplicates kept. */
export type RawHeaders = readonly (readonly [name: string, value: string])[];

/** A request as it arrived. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, not decoded. */
  readonly target: string;
  readonly headers: RawHeaders;
  readonly body: Buffer;
}

/** A response as the mock sent it. */
export interface WireResponse {
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: Buffer;
}

/** A response that says what is wrong, for programs (RFC 9457). */
export function problemResponse(
  status: number,
  problem: Readonly<Record<string, unknown>>,
): WireResponse {
  return {
    status,
    headers: [["Content-Type", "application/problem+json"]],
    body: Buffer.from(JSON.stringify(problem)),
  };
}

/** All values of a header field, in order; names are compared without regard to case (RFC 9110 section 5.1). */
export function headerValues(headers: RawHeaders, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return headers.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value);
}

/**
 * Media type without parameters, lower case (RFC 9110 section 8.3.1); undefined if there is none.
 */
export function mediaTypeOf(headers: RawHeaders): string | undefined {
  const [value] = headerValues(headers, "content-type");
  return value?.split(";")[0]?.trim().toLowerCase();
}

/** The cookies of a request as name and raw value (RFC 6265 section 4.2.1). */
export function cookiesOf(
  headers: RawHeaders,
): readonly (readonly [name: string, value: string])[] {
  return headerValues(headers, "cookie")
    .flatMap((line) => line.split(";"))
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "")
    .map((pair) => splitOnce(pair, "="));
}

/** The query of a request target as raw name and raw value, nothing decoded. */
export function queryOf(target: string): readonly (readonly [name: string, value: string])[] {
  const [, query] = splitOnce(target, "?");
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => splitOnce(pair, "="));
}

/** Text before and after the first separator; the second is empty if there is none. */
export function splitOnce(
  text: string,
  separator: string,
): readonly [before: string, after: string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
