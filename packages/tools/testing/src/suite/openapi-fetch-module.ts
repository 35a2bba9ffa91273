import { isJsonType } from "@org/mock-server/wire";
import type { PlannedCall } from "./plan-calls.ts";
import {
  type CallInit,
  type CallResult,
  type ClientSetup,
  clientOptions,
  type VendorModule,
} from "./vendor-module.ts";

/** What openapi-fetch's calls resolve with, not yet checked. */
interface OpenapiFetchResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response?: unknown;
}

type CreateClient = (options: object) => Readonly<Record<string, unknown>>;
type Call = (path: string, init: object) => Promise<OpenapiFetchResult>;

/**
 * Calls an operation by method and path through a client of a package's `/openapi-fetch` entry.
 * @throws Error if the entry exports no `createClient` or its client lacks the method
 */
export async function callByPath(
  module: VendorModule,
  setup: ClientSetup,
  { operation, key }: PlannedCall,
  init: CallInit,
): Promise<CallResult> {
  const { createClient } = module;
  if (typeof createClient !== "function") throw new Error("the entry exports no createClient");
  // The type tests check the generated declarations; here only the names are known.
  const call = (createClient as CreateClient)(clientOptions(setup))[operation.method];
  if (typeof call !== "function") throw new Error(`the client has no method ${operation.method}`);
  const [content] = operation.responses.find((one) => one.key === key)?.contents ?? [];
  // openapi-fetch reads every body as JSON unless its caller names another way.
  const hasOtherBody = content !== undefined && !isJsonType(content.mediaType);
  const given = { ...asOpenapiFetchInit(init), ...(hasOtherBody && { parseAs: "blob" }) };
  const { data, error, response } = await (call as Call)(operation.path, given);
  return {
    status: response instanceof Response ? response.status : undefined,
    data,
    error,
    response,
  };
}

/** The same call in openapi-fetch's words, in which a header names the media type of the body. */
function asOpenapiFetchInit({
  path,
  query,
  header,
  cookie,
  contentType,
  headers,
  ...rest
}: CallInit) {
  return {
    ...rest,
    params: { path, query, header, cookie },
    headers: { ...headers, ...(contentType !== undefined && { "Content-Type": contentType }) },
  };
}
