import createClient from "openapi-fetch";
import type { HttpMethod } from "./facts.ts";
import type { CallOptions } from "./options.ts";

/** A request that is ready to be sent: everything in it is serialised. */
export interface OutgoingRequest {
  readonly method: HttpMethod;
  readonly url: string;
  readonly headers: Headers;
  readonly body: NonNullable<RequestInit["body"]> | undefined;
  readonly options: Omit<CallOptions, "headers" | "fetch">;
  readonly fetch: typeof globalThis.fetch;
}

/** Sends a request and resolves with the response, its body unread. Rejects as fetch does. */
export type Transport = (request: OutgoingRequest) => Promise<Response>;

/** The part of openapi-fetch that is used, for requests that no longer need its types. */
interface Caller {
  request(
    method: string,
    url: string,
    init: {
      readonly headers: Readonly<Record<string, string | null>>;
      readonly body: unknown;
      readonly bodySerializer: (body: unknown) => unknown;
      readonly fetch: (request: PreparedRequest) => Promise<Response>;
    },
  ): Promise<{ readonly response: Response }>;
}

/**
 * Stands in for Request inside openapi-fetch. A Request can be sent only once; a URL and an init
 * can be sent again, and cost less.
 */
class PreparedRequest {
  /** Keeps openapi-fetch from reading the body, which `read-body.ts` does for every answer. */
  readonly method = "HEAD";
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

/** A transport on openapi-fetch; nothing else knows of that package. */
export function createTransport(): Transport {
  // Its generics describe unserialised calls, and it takes any class for its Request.
  const caller = createClient({
    Request: PreparedRequest as unknown as typeof Request,
  }) as unknown as Caller;
  return async ({ method, url, headers, body, options, fetch }) => {
    const { response } = await caller.request(method, url, {
      // Null first: without a Content-Type of ours it would send application/json.
      headers: { "Content-Type": null, ...Object.fromEntries(headers) },
      body,
      bodySerializer: (encoded) => encoded,
      fetch: (prepared) => fetch(prepared.url, initOf(prepared, method, options)),
    });
    return response;
  };
}

function initOf(
  { init: { headers, body } }: PreparedRequest,
  method: HttpMethod,
  options: OutgoingRequest["options"],
): RequestInit {
  // A stream is sent while its answer may already arrive; fetch wants that said (Fetch §5.3).
  const duplex = body instanceof ReadableStream ? { duplex: "half" } : undefined;
  // Undefined means the default to fetch, which RequestInit's exact optional types do not say.
  return { ...options, ...duplex, method, headers, body } as RequestInit;
}
