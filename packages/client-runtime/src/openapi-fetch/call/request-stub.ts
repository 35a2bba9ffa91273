/** A call that its middleware and its fetch may need to see as a Request. */
export interface StubContext {
  /** Options for fetch, the caller's signal among them. */
  readonly options: RequestInit;
  /** Options of the call that fetch does not know; a Request carries them as its own properties. */
  readonly custom: Readonly<Record<string, unknown>>;
  /** The class to build Requests from. */
  readonly Request: typeof globalThis.Request;
}

/** Key under which a call's context passes through openapi-fetch, which copies symbols along. */
export const stubContext: unique symbol = Symbol("context");

/** What openapi-fetch hands to the class that it takes for Request. */
export interface StubInit<Context extends StubContext> extends RequestInit {
  readonly headers: Headers;
  readonly body?: NonNullable<RequestInit["body"]>;
  readonly [stubContext]: Context;
}

/**
 * Replaces Request inside openapi-fetch: a URL and an init cost less than a Request and can be sent
 * again. The real Request is built when a middleware asks for it, once, so that all of them see and
 * change the same one.
 */
export class RequestStub<Context extends StubContext = StubContext> {
  /**
   * Keeps openapi-fetch from reading the body, which `read-response.ts` does for every response.
   */
  readonly method = "HEAD";
  readonly url: string;
  readonly init: StubInit<Context>;
  #request: Request | undefined;
  #isReplaced = false;

  constructor(url: string, init: StubInit<Context>) {
    this.url = url;
    this.init = init;
  }

  get context(): Context {
    return this.init[stubContext];
  }

  /** True when a middleware has replaced the call's Request with its own. */
  get isReplaced(): boolean {
    return this.#isReplaced;
  }

  /** The Request that a middleware has asked for or returned; undefined while none has. */
  get built(): Request | undefined {
    return this.#request;
  }

  /** The call as a real Request. Throws as its constructor does. */
  get request(): Request {
    this.#request ??= this.#build();
    return this.#request;
  }

  set request(request: Request) {
    this.#isReplaced ||= request !== this.#request;
    this.#request = request;
  }

  /** What is sent of openapi-fetch's init; the rest of it is openapi-fetch's defaults. */
  get sent(): RequestInit {
    const { method = "GET", headers, body = null } = this.init;
    // A response may arrive while a stream is still being sent; fetch wants that said (Fetch §5.3).
    return { method, headers, body, ...(body instanceof ReadableStream ? { duplex: "half" } : {}) };
  }

  /** A Request for one attempt, with the attempt's own signal; the call's stays unused. */
  forAttempt(init: RequestInit): Request {
    const { custom, Request } = this.context;
    const original = this.#request;
    if (original === undefined) {
      return withProperties(new Request(this.url, init), custom);
    }
    const { signal = null, redirect = "manual" } = init;
    const input = original.body === null ? original : original.clone();
    return withProperties(new Request(input, { signal, redirect }), original);
  }

  #build(): Request {
    const { options, custom, Request } = this.context;
    return withProperties(new Request(this.url, { ...options, ...this.sent }), custom);
  }
}

function withProperties(request: Request, properties: object): Request {
  for (const [name, value] of Object.entries(properties)) {
    if (!(name in request)) {
      Object.defineProperty(request, name, { value, enumerable: true, writable: true });
    }
  }
  return request;
}
