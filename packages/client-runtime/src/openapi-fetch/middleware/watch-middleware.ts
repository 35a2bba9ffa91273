import type { MergedOptions, Middleware, MiddlewareCallbackParams } from "openapi-fetch";

/** What a watched middleware is shown, and whom it tells of a response of its own. */
export interface Watch {
  /** The caller's fetch: openapi-fetch itself was given the engine. */
  readonly fetch: MergedOptions["fetch"];
  /** Takes a response that stands in for the server's. */
  readonly respond: (response: Response) => void;
}

/**
 * The same middleware, which openapi-fetch tells of its options as the caller gave them, and which
 * keeps for us the response that it returns in place of a request.
 */
export function watchMiddleware(middleware: Middleware, { fetch, respond }: Watch): Middleware {
  const show = <Given extends MiddlewareCallbackParams>(given: Given): Given => ({
    ...given,
    options: Object.freeze({ ...given.options, fetch }),
  });
  return {
    onRequest: async (given) => {
      const result = await middleware.onRequest?.(show(given));
      if (result instanceof Response) {
        respond(result);
        return nothingToRead();
      }
      return result;
    },
    onResponse: (given) => middleware.onResponse?.(show(given)),
    onError: (given) => middleware.onError?.(show(given)),
  };
}

/** Ends a call for openapi-fetch, which then leaves the reading of the response to us. */
export function nothingToRead(): Response {
  return new Response(null, { status: 204 });
}
