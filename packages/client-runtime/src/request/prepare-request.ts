import { jsonText } from "../body/json-text.ts";
import type { CallInit } from "../client/options.ts";
import type { EncodedBody, OperationMetadata } from "../metadata.ts";
import { serializeHeaders } from "../parameters/serialize-headers.ts";
import { serializePairs } from "../parameters/serialize-pairs.ts";
import { serializePath } from "../parameters/serialize-path.ts";
import { parseBaseUrl } from "./base-url.ts";
import { mergeHeaders } from "./merge-headers.ts";

/** What a client's calls have in common, checked once when the client is made. */
export interface RequestDefaults {
  readonly vendor: string;
  readonly baseUrl: string;
  /** The caller chose the base URL, which then overrides an operation's own server too. */
  readonly isBaseUrlGiven: boolean;
  readonly allowInsecureHttp: boolean | undefined;
  readonly headers: [name: string, value: string][];
}

/** A call in the form in which it is sent, without its credentials. */
export interface SerializedRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly cookies: readonly string[];
  readonly body: EncodedBody["body"] | undefined;
}

/** The wanted type first, anything else after it: a failure may come in a type of its own. */
function acceptHeader(mediaType: string | undefined): string | undefined {
  return mediaType === undefined ? undefined : `${mediaType}, */*;q=0.1`;
}

/**
 * The request of one call, at once where its body is JSON. Throws or rejects with a ConfigError for
 * a value that cannot be sent.
 */
export function prepareRequest(
  { vendor, baseUrl, isBaseUrlGiven, allowInsecureHttp, headers }: RequestDefaults,
  { path, parameters, server, encodeBody, encoding, idempotency, ...metadata }: OperationMetadata,
  { params = {}, body, contentType, accept, headers: callHeaders }: CallInit,
): SerializedRequest | Promise<SerializedRequest> {
  const base =
    server === undefined || isBaseUrlGiven
      ? baseUrl
      : parseBaseUrl(server, "server", vendor, allowInsecureHttp);
  const filledPath = serializePath({ template: path, values: params.path, parameters, vendor });
  const query = serializePairs({ location: "query", values: params.query, parameters, vendor });
  const cookies = serializePairs({ location: "cookie", values: params.cookie, parameters, vendor });
  const mediaType = contentType ?? metadata.contentType ?? "application/json";
  const type = body === undefined ? undefined : mediaType;
  const merged = mergeHeaders(
    [
      { field: "headers", headers: { Accept: acceptHeader(accept ?? metadata.accept) } },
      { field: "headers", headers },
      { field: "body", headers: { "Content-Type": type } },
      { field: "headers", headers: callHeaders },
      {
        field: "params.header",
        headers: serializeHeaders({ values: params.header, parameters, vendor }),
      },
    ],
    vendor,
  );
  const cookieHeader = merged.get("Cookie");
  if (typeof idempotency === "object" && "header" in idempotency) {
    const { header, createKey } = idempotency;
    merged.set(header, merged.get(header) ?? createKey());
  }
  const search =
    query.length === 0 ? "" : `${filledPath.includes("?") ? "&" : "?"}${query.join("&")}`;
  const request = {
    url: base + filledPath + search,
    headers: merged,
    cookies: cookieHeader === null ? cookies : [cookieHeader, ...cookies],
    body: body === undefined || encodeBody ? undefined : jsonText(body, "body", vendor),
  };
  return body === undefined || encodeBody === undefined
    ? request
    : addBody(request, encodeBody(body, { contentType: mediaType, encoding, vendor }));
}

async function addBody(
  request: SerializedRequest,
  encoding: EncodedBody | Promise<EncodedBody>,
): Promise<SerializedRequest> {
  const { body, contentType } = await encoding;
  if (contentType !== undefined) {
    request.headers.set("Content-Type", contentType);
  }
  return { ...request, body };
}
