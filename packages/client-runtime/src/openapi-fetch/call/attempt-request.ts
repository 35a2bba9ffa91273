import type { Fetch, FetchInit } from "../../client/fetch.ts";
import type { CallCredentials } from "../../credentials/credential-metadata.ts";
import { addQuery } from "../../request/write-request.ts";
import type { PreparedAttempt } from "../../send/exchange.ts";
import { type DraftRequest, withProperties } from "./draft-request.ts";
import type { PreparedCall } from "./prepare-call.ts";

/** The arguments of one attempt, credentials last, so that no header of the caller displaces them. */
export function attemptArguments(
  { url, init }: DraftRequest,
  request: Request | undefined,
  credentials: CallCredentials,
  signal: AbortSignal | undefined,
): PreparedAttempt {
  const own = request === undefined ? init : {};
  return {
    url: addQuery(request?.url ?? url, credentials.query),
    init: {
      ...own,
      headers: addCredentials(request?.headers ?? init.headers, credentials),
      redirect: "manual",
      ...(signal && { signal }),
      // Any RequestInit; the engine only hands it on.
    } as unknown as FetchInit,
    renew: credentials.renew,
  };
}

function addCredentials(headers: Headers, { headers: own }: CallCredentials): Headers {
  const entries = Object.entries(own);
  if (entries.length === 0) {
    return headers;
  }
  const all = new Headers(headers);
  for (const [name, value] of entries) {
    const given = name === "cookie" && all.get(name);
    all.set(name, given ? `${given}; ${value}` : value);
  }
  return all;
}

/**
 * A fetch for the attempts of a call: the global one takes a URL and an init, a caller's takes a
 * Request. A Request that a middleware has seen is copied for each attempt.
 */
export function attemptFetch(
  { fetch, Request: Real, requestInitExt }: PreparedCall,
  original?: Request,
): Fetch {
  if (fetch === undefined && original === undefined) {
    return (url, init) =>
      globalThis.fetch(url, requestInitExt ? { ...requestInitExt, ...init } : init);
  }
  // openapi-fetch calls it with two arguments, and declares the first.
  const send: (request: Request, init?: RequestInit) => Promise<Response> =
    fetch ?? globalThis.fetch;
  return (url, init) => {
    const input = original === undefined ? url : copyRequest(original, url, Real);
    return send(withProperties(new Real(input, init), original ?? init), requestInitExt);
  };
}

function copyRequest(original: Request, url: string, Real: typeof Request): Request {
  const copy = original.body === null ? original : original.clone();
  return url === original.url ? copy : new Real(url, copy);
}
