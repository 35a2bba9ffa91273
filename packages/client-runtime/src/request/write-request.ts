import { jsonText } from "../body/json-text.ts";
import type { CallInit } from "../client/options.ts";
import { ConfigError } from "../errors/config-error.ts";
import { NO_PARAMETERS } from "../errors/problems.ts";
import type { EncodedBody, OperationMetadata, RequestDraft } from "../metadata.ts";
import { addHeaders } from "./add-headers.ts";
import type { HeaderRecord } from "./join-headers.ts";

/** A call in the form in which it is sent, without its credentials. */
export interface WrittenRequest {
  /** What comes after the base URL: path and query. */
  readonly target: string;
  readonly headers: HeaderRecord;
  readonly body: EncodedBody["body"] | undefined;
}

interface EncodedOrNone {
  readonly body: EncodedBody["body"] | undefined;
  readonly contentType?: string | undefined;
}

const LOCATIONS = ["path", "query", "header", "cookie"] as const;

/**
 * The request of one call, at once where its body is JSON. Throws or rejects with a ConfigError for
 * a value that cannot be sent.
 */
export function writeRequest(
  vendor: string,
  clientHeaders: HeaderRecord,
  operation: OperationMetadata,
  init: CallInit,
): WrittenRequest | Promise<WrittenRequest> {
  const { locations = {}, parameters, encodeBody, encoding, idempotency } = operation;
  const { body, accept = operation.accept } = init;
  const headers = { ...clientHeaders };
  const draft: RequestDraft = { path: operation.path, query: [], headers };
  if (accept) {
    // The wanted type first, anything else after it: a failure may come in a type of its own.
    headers["accept"] ??= `${accept}, */*;q=0.1`;
  }
  const contentType = init.contentType ?? operation.contentType ?? "application/json";
  if (body !== undefined) {
    addHeaders(headers, { "content-type": contentType }, "body", vendor);
  }
  addHeaders(headers, init.headers, "headers", vendor);
  for (const location of LOCATIONS) {
    const values = init[location];
    const write = locations[location];
    if (write) {
      write(draft, values, parameters, vendor);
    } else if (values) {
      throw new ConfigError(location, NO_PARAMETERS, vendor);
    }
  }
  if (typeof idempotency === "object" && "header" in idempotency) {
    headers[idempotency.header.toLowerCase()] ??= idempotency.createKey();
  }
  const finish = ({ body: encoded, contentType: encodedType }: EncodedOrNone) => {
    if (encodedType !== undefined) {
      headers["content-type"] = encodedType;
      if (encodedType === "") delete headers["content-type"];
    }
    return { target: addQuery(draft.path, draft.query), headers, body: encoded };
  };
  const encoded =
    body === undefined || !encodeBody
      ? { body: body === undefined ? body : jsonText(body, "body", vendor) }
      : encodeBody(body, { contentType, encoding, vendor });
  return encoded instanceof Promise ? encoded.then(finish) : finish(encoded);
}

/** A URL with more `name=value` pairs in its query. */
export function addQuery(url: string, pairs: readonly string[]): string {
  return pairs.length ? `${url}${url.includes("?") ? "&" : "?"}${pairs.join("&")}` : url;
}
