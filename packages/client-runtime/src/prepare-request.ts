import { parseBaseUrl } from "./base-url.ts";
import { encodeBody } from "./encode-body.ts";
import type { OperationFacts } from "./facts.ts";
import { mergeHeaders } from "./merge-headers.ts";
import type { CallInit } from "./options.ts";
import type { SupplyCredentials } from "./prepare-credentials.ts";
import { serialiseHeaders } from "./serialise-headers.ts";
import { serialisePairs } from "./serialise-pairs.ts";
import { serialisePath } from "./serialise-path.ts";
import type { OutgoingRequest } from "./transport.ts";

/** What a client's calls have in common, checked once when the client is made. */
export interface CallDefaults {
  readonly vendor: string;
  readonly baseUrl: string;
  /** The caller chose the base URL, which then overrides an operation's own server too. */
  readonly isBaseUrlGiven: boolean;
  readonly headers: Headers;
  readonly supplyCredentials: SupplyCredentials;
  readonly fetch: typeof globalThis.fetch | undefined;
}

/**
 * The request of one call. Asks for credentials last, so that a call that is refused fetches no
 * token. Rejects with a ConfigError for a value that cannot be sent.
 */
export async function prepareRequest(
  { vendor, baseUrl, isBaseUrlGiven, headers, supplyCredentials, fetch }: CallDefaults,
  { method, path, parameters, server, security, ...facts }: OperationFacts,
  { params = {}, body, contentType, accept, headers: callHeaders, ...init }: CallInit,
): Promise<OutgoingRequest> {
  const { fetch: callFetch, ...options } = init;
  const base =
    server === undefined || isBaseUrlGiven ? baseUrl : parseBaseUrl(server, "server", vendor);
  const filledPath = serialisePath({ template: path, values: params.path, parameters, vendor });
  const query = serialisePairs({ place: "query", values: params.query, parameters, vendor });
  const cookies = serialisePairs({ place: "cookie", values: params.cookie, parameters, vendor });
  const mediaType = contentType ?? facts.contentType ?? "application/json";
  const encoded = encodeBody(body, mediaType, facts.encoding, vendor);
  const documentedHeaders = mergeHeaders(
    [
      { field: "headers", headers: { Accept: acceptHeader(accept ?? facts.accept) } },
      { field: "headers", headers },
      { field: "body", headers: { "Content-Type": encoded?.contentType } },
      { field: "headers", headers: callHeaders },
      {
        field: "params.header",
        headers: serialiseHeaders({ values: params.header, parameters, vendor }),
      },
    ],
    vendor,
  );
  const credentials = await supplyCredentials(security);
  return {
    method,
    url: base + filledPath + searchOf([...query, ...credentials.query]),
    headers: mergeHeaders(
      [
        { field: "headers", headers: documentedHeaders },
        { field: "body", headers: encoded?.contentType === null ? { "Content-Type": null } : {} },
        { field: "auth", headers: credentials.headers },
        cookieLayer(documentedHeaders.get("Cookie"), [...cookies, ...credentials.cookies]),
      ],
      vendor,
    ),
    body: encoded?.body,
    options,
    fetch: callFetch ?? fetch ?? globalThis.fetch,
  };
}

/** The wanted type first, anything else after it: a failure may come in a type of its own. */
function acceptHeader(mediaType: string | undefined): string | undefined {
  return mediaType === undefined ? undefined : `${mediaType}, */*;q=0.1`;
}

function searchOf(pairs: readonly string[]): string {
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** Browsers ignore a Cookie header; there the page's own cookies go along (Fetch §2.2.2). */
function cookieLayer(given: string | null, pairs: readonly string[]) {
  const all = given === null ? pairs : [given, ...pairs];
  return {
    field: "params.cookie",
    headers: pairs.length === 0 ? {} : { Cookie: all.join("; ") },
  };
}
