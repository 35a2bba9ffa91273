import { jsonText } from "../body/json-text.ts";
import type { CallInit } from "../client/options.ts";
import { ConfigError } from "../errors/config-error.ts";
import type {
  EncodedBody,
  OperationMetadata,
  ParameterLocation,
  RequestDraft,
} from "../metadata.ts";
import { addHeaders, type HeaderRecord } from "./add-headers.ts";

/** A call in the form in which it is sent, without its credentials. */
export interface WrittenRequest {
  readonly url: string;
  readonly headers: HeaderRecord;
  readonly cookies: readonly string[];
  body: EncodedBody["body"] | undefined;
}

/**
 * The request of one call, at once where its body is JSON. Throws or rejects with a ConfigError for
 * a value that cannot be sent.
 */
export function writeRequest(
  vendor: string,
  baseUrl: string,
  clientHeaders: HeaderRecord,
  operation: OperationMetadata,
  init: CallInit,
): WrittenRequest | Promise<WrittenRequest> {
  const { encodeBody, encoding } = operation;
  const { body, headers: callHeaders } = init;
  const headers = { ...clientHeaders };
  const accept = init.accept ?? operation.accept;
  if (accept !== undefined) {
    // The wanted type first, anything else after it: a failure may come in a type of its own.
    headers["accept"] ??= `${accept}, */*;q=0.1`;
  }
  const contentType = init.contentType ?? operation.contentType ?? "application/json";
  if (body !== undefined) {
    addHeaders(headers, { "Content-Type": contentType }, "body", vendor);
  }
  addHeaders(headers, callHeaders, "headers", vendor);
  const draft = { path: operation.path, query: [], cookies: [], headers };
  writeLocations(draft, operation, init, vendor);
  addIdempotencyKey(headers, operation);
  const request = {
    url: addQuery(baseUrl + draft.path, draft.query),
    headers,
    cookies: draft.cookies,
    body: body === undefined || encodeBody ? undefined : jsonText(body, "body", vendor),
  };
  return body === undefined || encodeBody === undefined
    ? request
    : addBody(request, encodeBody(body, { contentType, encoding, vendor }));
}

/** A URL with more `name=value` pairs in its query. */
export function addQuery(url: string, pairs: readonly string[]): string {
  return pairs.length === 0 ? url : `${url}${url.includes("?") ? "&" : "?"}${pairs.join("&")}`;
}

const LOCATIONS: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];

function writeLocations(
  draft: RequestDraft,
  { locations = {}, parameters }: OperationMetadata,
  init: CallInit,
  vendor: string,
): void {
  for (const location of LOCATIONS) {
    const values = init[location];
    if (values !== undefined && (typeof values !== "object" || values === null)) {
      throw new ConfigError(location, "must be an object", vendor);
    }
    const write = locations[location];
    if (write !== undefined) {
      write(draft, values, parameters, vendor);
    } else if (values !== undefined) {
      throw new ConfigError(location, "holds parameters, of which this operation has none", vendor);
    }
  }
}

function addIdempotencyKey(headers: HeaderRecord, { idempotency }: OperationMetadata): void {
  if (typeof idempotency === "object" && "header" in idempotency) {
    headers[idempotency.header.toLowerCase()] ??= idempotency.createKey();
  }
}

async function addBody(
  request: WrittenRequest,
  encoding: EncodedBody | Promise<EncodedBody>,
): Promise<WrittenRequest> {
  const { body, contentType } = await encoding;
  request.body = body;
  if (contentType !== undefined) {
    request.headers["content-type"] = contentType;
  }
  return request;
}
