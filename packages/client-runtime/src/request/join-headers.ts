/** Headers by lower-case name. */
export type HeaderRecord = Record<string, string>;

/**
 * Headers with others over them, except cookies, which go along. A browser ignores the header: there
 * the page's own cookies are sent (Fetch §2.2.2).
 */
export function joinHeaders(headers: HeaderRecord, others: Readonly<HeaderRecord>): HeaderRecord {
  const joined = { ...headers, ...others };
  if (headers["cookie"] && others["cookie"]) {
    joined["cookie"] = `${headers["cookie"]}; ${others["cookie"]}`;
  }
  return joined;
}
