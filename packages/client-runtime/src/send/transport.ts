import createClient from "openapi-fetch";

/** Hands the init of a request to `send` and settles as that does. */
export type Transport = <Result>(
  method: string,
  url: string,
  send: (init: RequestInit) => Promise<Result>,
) => Promise<Result>;

/** The part of openapi-fetch that is used, for requests that no longer need its types. */
interface Caller {
  request<Result>(
    method: string,
    url: string,
    init: { readonly fetch: (request: RequestParts) => Promise<SentRequest<Result>> },
  ): Promise<{ readonly response: SentRequest<Result> }>;
}

/**
 * Replaces Request inside openapi-fetch. A Request can be sent only once; an init can be sent
 * again, and costs less. Body and headers join it in each attempt: openapi-fetch would copy them.
 */
class RequestParts {
  readonly init: RequestInit;

  constructor(_url: string, init: RequestInit) {
    this.init = init;
  }
}

/**
 * Replaces Response inside openapi-fetch: one without a body, so that it reads none. The response
 * has been read by then, as part of the attempt, which it may still fail.
 */
interface SentRequest<Result> {
  readonly status: 204;
  readonly ok: true;
  readonly headers: Headers;
  readonly result: Result;
}

/** A transport on openapi-fetch. No other module of the vendor clients knows it. */
export function createTransport(): Transport {
  // Its generics describe unserialized calls, and it takes any class for its Request.
  const caller = createClient({
    Request: RequestParts as unknown as typeof Request,
  }) as unknown as Caller;
  const headers = new Headers();
  return (method, url, send) =>
    caller
      .request(method, url, {
        fetch: ({ init }) =>
          send(init).then((result) => ({ status: 204, ok: true, headers, result })),
      })
      .then(({ response }) => response.result);
}
