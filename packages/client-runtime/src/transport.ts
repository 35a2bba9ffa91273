import createClient from "openapi-fetch";

/** Sends a URL and an init, as often as it takes; resolves with whatever comes of it. */
export type Send<Result> = (url: string, init: RequestInit) => Promise<Result>;

/** Hands a serialised request to `send` and settles as that does. */
export type Transport = <Result>(
  method: string,
  url: string,
  body: RequestInit["body"],
  send: Send<Result>,
) => Promise<Result>;

/** The part of openapi-fetch that is used, for requests that no longer need its types. */
interface Caller {
  request<Result>(
    method: string,
    url: string,
    init: {
      readonly body: unknown;
      readonly bodySerializer: (body: unknown) => unknown;
      readonly fetch: (request: RequestParts) => Promise<SentRequest<Result>>;
    },
  ): Promise<{ readonly response: SentRequest<Result> }>;
}

/**
 * Stands in for Request inside openapi-fetch. A Request can be sent only once; a URL and an init
 * can be sent again, and cost less.
 */
class RequestParts {
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

/**
 * Stands in for Response inside openapi-fetch: one without a body, so that it reads none. The
 * answer has been read by then, as part of the attempt that it may yet fail.
 */
class SentRequest<Result> {
  readonly status = 204;
  readonly ok = true;
  readonly headers: Headers;
  readonly result: Result;

  constructor(headers: Headers, result: Result) {
    this.headers = headers;
    this.result = result;
  }
}

/** A transport on openapi-fetch, which for vendor clients is known here alone. */
export function createTransport(): Transport {
  // Its generics describe unserialised calls, and it takes any class for its Request.
  const caller = createClient({
    Request: RequestParts as unknown as typeof Request,
  }) as unknown as Caller;
  const none = new Headers();
  return (method, url, body, send) =>
    caller
      .request(method, url, {
        body,
        bodySerializer: (encoded) => encoded,
        fetch: (parts) =>
          send(parts.url, parts.init).then((result) => new SentRequest(none, result)),
      })
      .then(({ response }) => response.result);
}
