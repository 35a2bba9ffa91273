import type { ServerOption } from "../../src/client/options.ts";
import { prepareCredentials } from "../../src/credentials/prepare-credentials.ts";
import {
  chooseServer,
  encodeMultipart,
  encodeUrlencoded,
  hasValue,
  type OperationMetadata,
  putCookie,
  putQuery,
  readEvents,
  readInt64,
  readText,
  type VendorMetadata,
  writeDeepObject,
  writeHeaderValue,
  writeList,
} from "../../src/index.ts";
import { assembleVendorClient } from "../../src/openapi-fetch/assemble-vendor-client.ts";
import type { OpenapiFetchOptions } from "../../src/openapi-fetch/index.ts";
import { classifyFailure } from "../../src/send/classify-failure.ts";
import type { Clock } from "../../src/send/clock.ts";
import type { LooseClient } from "./both-clients.ts";

/** A vendor with a server, a credential and a response header of each kind. */
export const acme: VendorMetadata = {
  vendor: "acme",
  servers: {
    production: { url: "https://acme.test/api" },
    sandbox: { url: "https://sandbox.acme.test/api" },
  },
  security: [
    [{ key: "token" }],
    [{ key: "apiKey", name: "key", put: putQuery }],
    [{ key: "session", name: "session", put: putCookie }],
  ],
  headers: { requestId: "X-Request-Id", retryAfter: "X-Wait" },
};

/** An operation for each thing that a contract may say of one. */
export const OPERATIONS: readonly OperationMetadata[] = [
  {
    name: "listProducts",
    method: "GET",
    path: "/{version}/products",
    parameters: {
      "path:version": { in: "path", default: "v1" },
      "query:ids": { in: "query", style: "pipeDelimited", explode: false, write: writeList },
      "query:filter": { in: "query", style: "deepObject", write: writeDeepObject },
      "header:X-Fields": { in: "header", style: "simple", write: writeHeaderValue },
    },
  },
  {
    name: "createProduct",
    method: "POST",
    path: "/products",
    contentType: "application/vnd.acme+json",
    idempotency: { header: "Acme-Key", createKey: () => "test-key" },
    retryStatuses: [409],
  },
  {
    name: "syncProduct",
    method: "POST",
    path: "/sync",
    idempotency: { whenBody: ["/source"], hasValue },
  },
  {
    name: "exportProducts",
    method: "GET",
    path: "/export",
    accept: "text/csv",
    readBody: { 200: readText },
  },
  {
    name: "search",
    method: "POST",
    path: "/search",
    contentType: "application/x-www-form-urlencoded",
    encodeBody: encodeUrlencoded,
    encoding: {
      tags: { in: "body", style: "form", explode: false, write: writeList },
    },
  },
  {
    name: "upload",
    method: "PUT",
    path: "/files",
    contentType: "multipart/form-data",
    encodeBody: encodeMultipart,
    servers: {
      production: { url: "https://files.acme.test" },
      sandbox: { url: "https://sandbox-files.acme.test" },
    },
    chooseServer,
  },
  {
    name: "countStock",
    method: "GET",
    path: "/stock",
    readBody: (response, context) =>
      readInt64(response, context, { count: true }, { as: "bigint", shapes: {} }),
  },
  { name: "watchStock", method: "GET", path: "/changes", readBody: readEvents, streams: true },
];

/** Options of the vendor's client, as a generated package states them. */
export type AcmeOptions = Partial<OpenapiFetchOptions<object, ServerOption>>;

/**
 * The vendor's client on a clock that jumps over every wait, whose fetch gives one response after
 * the other, and the last one to all further requests.
 */
export function observeVendor(
  options: AcmeOptions = {},
  ...responses: readonly (() => Response)[]
): { client: LooseClient; sent: Request[]; waits: number[] } {
  const sent: Request[] = [];
  const waits: number[] = [];
  const clock: Clock = {
    now: () => 0,
    random: () => 0,
    sleep: async (ms) => void waits.push(ms),
  };
  const fetch = async (request: Request) => {
    sent.push(request.clone());
    await request.text();
    const respond = responses[Math.min(sent.length, responses.length) - 1];
    return respond?.() ?? Response.json({ fine: true });
  };
  const { auth = "none" } = options;
  const client = assembleVendorClient(
    acme,
    OPERATIONS,
    { fetch, ...options, auth },
    { supplyCredentials: prepareCredentials(acme, auth), clock, classify: classifyFailure },
  );
  // The same calls without the types of a contract.
  return { client: client as unknown as LooseClient, sent, waits };
}

/** A response with a status and headers, its body JSON. */
export function respondWith(
  status: number,
  headers: Record<string, string> = {},
  body: unknown = { code: status },
): () => Response {
  return () => Response.json(body, { status, headers });
}
