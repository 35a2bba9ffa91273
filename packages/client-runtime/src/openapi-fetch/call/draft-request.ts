import { isForm } from "./serialize-body.ts";

/** What openapi-fetch hands to the class that it takes for Request. */
export interface DraftInit extends RequestInit {
  readonly headers: Headers;
}

/**
 * What openapi-fetch builds in place of a Request that nobody looks at. fetch would build another
 * from it; its URL and init cost less, and can be sent again.
 */
export class DraftRequest {
  /** Keeps openapi-fetch from reading the response, which has been read when it gets it. */
  readonly method = "HEAD";
  readonly url: string;
  readonly init: DraftInit;

  constructor(url: string, init: DraftInit) {
    this.url = url;
    // A response may arrive while a stream is still being sent; fetch wants that said (Fetch §5.3).
    this.init = isStream(init.body) ? Object.assign(init, { duplex: "half" }) : init;
  }

  /** The same with what middleware has changed on the Request that was built from it. */
  changedBy(request: Request): DraftRequest {
    const properties: object = request;
    return new DraftRequest(this.url, { ...this.init, ...properties, headers: request.headers });
  }

  /** fetch would choose another boundary for each attempt; a Request has chosen one for all. */
  get isForm(): boolean {
    return isForm(this.init.body);
  }

  /** False for a stream, which can be sent once. */
  get isReplayable(): boolean {
    return !isStream(this.init.body);
  }
}

/**
 * A class for openapi-fetch to build a call's Request with, and to know those of a middleware by.
 * It makes real ones, and tells of the draft that they are made from.
 */
export function requestClass(
  Real: typeof Request,
  onBuild: (draft: DraftRequest, request: Request) => void,
): typeof Request {
  function build(url: string, init: DraftInit): Request {
    const draft = new DraftRequest(url, init);
    const request = new Real(draft.url, draft.init);
    onBuild(draft, request);
    return request;
  }
  build.prototype = Real.prototype;
  // A function that returns an object is a constructor of it.
  return build as unknown as typeof Request;
}

/**
 * Gives a Request the options that it does not know as properties of its own, as openapi-fetch does:
 * frameworks look for theirs there.
 */
export function withProperties(request: Request, properties: object): Request {
  for (const [name, value] of Object.entries(properties)) {
    // React Native's Request has a body, but no such property.
    if (name !== "body" && !(name in request)) {
      Object.defineProperty(request, name, { value, enumerable: true, writable: true });
    }
  }
  return request;
}

function isStream(body: unknown): boolean {
  // Not every platform has the class.
  return typeof ReadableStream !== "undefined" && body instanceof ReadableStream;
}
