import { parseBaseUrl } from "./base-url.ts";
import { type EncodedBody, encodeBody } from "./encode-body.ts";
import type { OperationFacts } from "./facts.ts";
import { idempotencyHeader } from "./is-idempotent.ts";
import { mergeHeaders } from "./merge-headers.ts";
import type { CallInit } from "./options.ts";
import { randomKey } from "./random-key.ts";
import { serialiseHeaders } from "./serialise-headers.ts";
import { serialisePairs } from "./serialise-pairs.ts";
import { serialisePath } from "./serialise-path.ts";

/** What a client's calls have in common, checked once when the client is made. */
export interface RequestDefaults {
  readonly vendor: string;
  readonly baseUrl: string;
  /** The caller chose the base URL, which then overrides an operation's own server too. */
  readonly isBaseUrlGiven: boolean;
  readonly allowInsecureHttp: boolean | undefined;
  readonly headers: [name: string, value: string][];
}

/** A call in the form in which it is sent, all but its credentials. */
export interface SerialisedRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly cookies: readonly string[];
  readonly body: EncodedBody["body"] | undefined;
}

/** The wanted type first, anything else after it: a failure may come in a type of its own. */
function acceptHeader(mediaType: string | undefined): string | undefined {
  return mediaType === undefined ? undefined : `${mediaType}, */*;q=0.1`;
}

/** The request of one call. Throws a ConfigError for a value that cannot be sent. */
export function prepareRequest(
  { vendor, baseUrl, isBaseUrlGiven, allowInsecureHttp, headers }: RequestDefaults,
  { path, parameters, server, idempotency, ...facts }: OperationFacts,
  { params = {}, body, contentType, accept, headers: callHeaders }: CallInit,
): SerialisedRequest {
  const base =
    server === undefined || isBaseUrlGiven
      ? baseUrl
      : parseBaseUrl(server, "server", vendor, allowInsecureHttp);
  const filledPath = serialisePath({ template: path, values: params.path, parameters, vendor });
  const query = serialisePairs({ place: "query", values: params.query, parameters, vendor });
  const cookies = serialisePairs({ place: "cookie", values: params.cookie, parameters, vendor });
  const mediaType = contentType ?? facts.contentType ?? "application/json";
  const encoded = encodeBody(body, mediaType, facts.encoding, vendor);
  const merged = mergeHeaders(
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
  const cookieHeader = merged.get("Cookie");
  const keyHeader = idempotencyHeader(idempotency);
  if (keyHeader !== undefined && !merged.has(keyHeader)) {
    merged.set(keyHeader, randomKey());
  }
  return {
    url:
      base +
      filledPath +
      (query.length === 0 ? "" : `${filledPath.includes("?") ? "&" : "?"}${query.join("&")}`),
    headers: merged,
    cookies: cookieHeader === null ? cookies : [cookieHeader, ...cookies],
    body: encoded?.body,
  };
}
