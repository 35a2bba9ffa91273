import type { CallCredentials } from "../credentials/credential-metadata.ts";
import type { SerializedRequest } from "../request/prepare-request.ts";
import type { PreparedAttempt } from "./exchange.ts";

/**
 * The arguments of fetch for one attempt. Credentials go last, so that no header of the caller
 * displaces them. A browser ignores the Cookie header; there the page's own cookies go along
 * (Fetch §2.2.2).
 */
export function prepareAttempt(
  { url, headers, cookies, body }: SerializedRequest,
  init: RequestInit,
  credentials: CallCredentials,
): PreparedAttempt {
  for (const [name, value] of Object.entries(credentials.headers)) {
    headers.set(name, value);
  }
  if (cookies.length + credentials.cookies.length > 0) {
    headers.set("Cookie", [...cookies, ...credentials.cookies].join("; "));
  }
  const query = credentials.query.join("&");
  return {
    url: query === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${query}`,
    init: { ...init, headers, ...(body !== undefined && { body }) },
    renew: credentials.renew,
  };
}
