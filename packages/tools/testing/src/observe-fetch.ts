/** What a client passed to `fetch`. */
export interface ObservedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A `fetch` that sends nothing, and what it was called with. */
export interface ObservedFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly requests: readonly ObservedRequest[];
}

/** A `fetch` for a client that records every request and always responds with the same status and body. */
export function observeFetch(status: number, body?: unknown): ObservedFetch {
  const requests: ObservedRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = input instanceof Request ? input : undefined;
    requests.push({
      method: init?.method ?? request?.method ?? "GET",
      url: request?.url ?? String(input),
      headers: new Headers(init?.headers ?? request?.headers),
      body: init?.body ?? request?.body,
    });
    return body === undefined ? new Response(null, { status }) : Response.json(body, { status });
  };
  return { fetch, requests };
}
