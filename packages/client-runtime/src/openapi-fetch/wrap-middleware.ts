import type { MergedOptions, Middleware, MiddlewareCallbackParams } from "openapi-fetch";
import type { RequestStub, StubContext } from "./call/request-stub.ts";

/** What a middleware sees of a call beside its Request. */
export interface WatchedContext extends StubContext {
  /** What `options` holds for this call where openapi-fetch was given something else. */
  readonly seen: Pick<MergedOptions, "fetch" | "parseAs">;
}

/**
 * The same middleware for stubs: `request` is the real Request, built on first access, and a
 * returned Request replaces it. Anything else that is returned is left to openapi-fetch.
 */
export function wrapMiddleware(middleware: Middleware): Middleware {
  const wrapped: Record<string, (given: MiddlewareCallbackParams) => unknown> = {};
  if ("onRequest" in middleware) {
    wrapped["onRequest"] = async (given) => {
      const stub = stubOf(given);
      const result = await middleware.onRequest?.(withRequest(given));
      if (result instanceof Request || result instanceof stub.context.Request) {
        stub.request = result;
        return undefined;
      }
      return result;
    };
  }
  for (const name of ["onResponse", "onError"] as const) {
    if (name in middleware) {
      // Each handler is given what openapi-fetch gives to the handler of its name.
      wrapped[name] = (given) => middleware[name]?.(withRequest(given) as never);
    }
  }
  // It has the handlers of a middleware, and at least one where the given one has.
  return wrapped as unknown as Middleware;
}

function withRequest(given: MiddlewareCallbackParams): MiddlewareCallbackParams {
  const stub = stubOf(given);
  return {
    ...given,
    options: Object.freeze({ ...given.options, ...stub.context.seen }),
    get request() {
      return stub.request;
    },
  };
}

// openapi-fetch passes on whatever its Request option has built.
function stubOf(given: MiddlewareCallbackParams): RequestStub<WatchedContext> {
  return given.request as unknown as RequestStub<WatchedContext>;
}
