import type { FetchInit } from "../client/fetch.ts";
import type { CallCredentials } from "../credentials/credential-metadata.ts";
import { addQuery, type WrittenRequest } from "../request/write-request.ts";
import type { PreparedAttempt } from "./exchange.ts";

/**
 * The arguments of fetch for one attempt. Credentials go last, so that no header of the caller
 * displaces them. A browser ignores the Cookie header; there the page's own cookies go along
 * (Fetch §2.2.2).
 */
export function prepareAttempt(
  { url, headers: written, cookies, body }: WrittenRequest,
  init: Omit<FetchInit, "headers">,
  credentials: CallCredentials,
): PreparedAttempt {
  const headers = { ...written, ...credentials.headers };
  if (cookies.length + credentials.cookies.length > 0) {
    const all = [...cookies, ...credentials.cookies];
    headers["cookie"] = (headers["cookie"] ? [headers["cookie"], ...all] : all).join("; ");
  }
  const prepared = { ...init, headers };
  if (body !== undefined) {
    prepared.body = body;
    // A response may arrive while a stream is still being sent; fetch wants that said.
    if (isStream(body)) prepared.duplex = "half";
  }
  return { url: addQuery(url, credentials.query), init: prepared, renew: credentials.renew };
}

/** True for a body that can be sent once. */
export function isStream(body: unknown): boolean {
  // Not every platform has the class.
  return typeof ReadableStream !== "undefined" && body instanceof ReadableStream;
}
